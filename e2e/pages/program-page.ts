import { expect, type Locator, type Page } from "@playwright/test";

/** The builder as a clinician meets it. Counts what the hands do: a key, a typed word or a press is one action. */
export class ProgramPage {
  actions = 0;

  constructor(readonly page: Page) {}

  async open(programId: string): Promise<this> {
    await this.page.goto(`/programs/${programId}`);
    await this.isSaved();
    return this;
  }

  get title(): Locator {
    return this.page.getByLabel("Title, as the patient reads it");
  }

  get status(): Locator {
    return this.page.getByTestId("save-status");
  }

  /** The buttons that stand for the lines of the program, in their order. */
  get lines(): Locator {
    return this.page.getByRole("list", { name: "Exercises of the program" }).getByRole("button", { name: /^\d+ / });
  }

  line(name: string): Locator {
    return this.lines.filter({ hasText: name });
  }

  number(label: string): Locator {
    return this.page.getByRole("spinbutton", { name: label, exact: true });
  }

  get linkField(): Locator {
    return this.page.getByLabel(/^Address of/);
  }

  async isSaved(): Promise<void> {
    await expect(this.status).toHaveText("Saved");
  }

  async press(keys: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.type(text);
  }

  /** By keyboard, with the cursor in the search field. */
  async add(word: string): Promise<void> {
    const before = await this.lines.count();
    await this.type(word);
    await this.press("Enter");
    await expect(this.lines).toHaveCount(before + 1);
  }

  async publish(): Promise<void> {
    await this.press("Control+Enter");
    await expect(this.page.getByRole("heading", { name: /^Revision \d+ is published$/ })).toBeFocused();
  }
}
