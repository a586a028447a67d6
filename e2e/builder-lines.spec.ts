import { getProgram } from "@/db/access/programs";
import { makeDraft, makeItem, makeProgram, makePublishedProgram } from "@/db/testing/factories";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

const three = {
  items: ["chin-tucks", "prone-w", "thoracic-extension"].map((exerciseId) => makeItem({ exerciseId })),
};
const names = async (program: ProgramPage) =>
  (await program.lines.allTextContents()).map((text) => /Chin Tucks|Prone W|Thoracic Extension/.exec(text)?.[0]);

test("lines are moved, removed and brought back by keyboard, and the focus is never lost", async ({ page, clinic }) => {
  const { id } = await makeProgram(clinic.scope, { draft: three });
  const program = await new ProgramPage(page).open(id);
  await program.line("Chin Tucks").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => names(program)).toEqual(["Prone W", "Chin Tucks", "Thoracic Extension"]);
  await expect(program.line("Chin Tucks")).toBeFocused();
  await expect(page.getByText("Chin Tucks is now 2 of 3")).toBeAttached();

  await page.keyboard.press("Delete");
  await expect.poll(() => names(program)).toEqual(["Prone W", "Thoracic Extension"]);
  await expect(program.line("Thoracic Extension")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(() => names(program)).toEqual(["Prone W", "Chin Tucks", "Thoracic Extension"]);
  await expect(program.line("Thoracic Extension")).toBeFocused();
  await page.keyboard.press("Control+Shift+z");
  await expect(program.line("Thoracic Extension")).toBeFocused();

  await page.keyboard.press("Delete");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("combobox", { name: "Search exercises" })).toBeFocused();
  await program.isSaved();
  expect((await getProgram(clinic.scope, id))?.draft.items).toEqual([]);
});

test("a line is dragged to another place", async ({ page, clinic }) => {
  const { id } = await makeProgram(clinic.scope, { draft: three });
  const program = await new ProgramPage(page).open(id);
  const handles = page.getByTitle("Drag to move");
  const [from, to] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()];
  if (!from || !to) throw new Error("the handles are not on the screen");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + to.height, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => names(program)).toEqual(["Prone W", "Thoracic Extension", "Chin Tucks"]);
});

test("Enter adds no guess, an arrow key and Enter does", async ({ page, clinic }) => {
  const { id } = await makeProgram(clinic.scope, { draft: three });
  const program = await new ProgramPage(page).open(id);
  await page.getByRole("combobox", { name: "Search exercises" }).fill("thorasic");
  await expect(page.getByText("No match for “thorasic”. Similar:")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(program.lines).toHaveCount(3);
  await page.getByRole("combobox", { name: "Search exercises" }).fill("band");
  await expect(page.getByText("No match for “band”.")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Search exercises" }).fill("thorasic");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(program.lines).toHaveCount(4);
});

test("what cannot be a number stays in its field, is not saved, and keeps the program from being published", async ({
  page,
  clinic,
}) => {
  const { id } = await makeProgram(clinic.scope, { draft: three });
  const program = await new ProgramPage(page).open(id);
  await program.line("Prone W").click();
  await program.number("Sets").fill("999");
  await expect(page.getByText("Use a whole number from 1 to 20. Until then it stays 2.")).toBeVisible();
  await expect(program.number("Sets")).toHaveValue("999");
  await expect(program.status).toHaveText("Not saved: check the marked field");

  // Other edits are saved, and the field stays marked: with its line closed, and after another page.
  await page.getByLabel("Note to the patient").fill("Slowly.");
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(async () => (await getProgram(clinic.scope, id))?.draft.items[1]?.patientNote).toBe("Slowly.");
  await expect(program.status).toHaveText("Not saved: check the marked field");
  await expect(program.line("Prone W")).toContainText("Not saved: check the marked field");
  await page.getByRole("navigation", { name: "Program" }).getByRole("link", { name: "Sessions" }).click();
  await expect(page.getByText("No session yet")).toBeVisible();
  await page.getByRole("navigation", { name: "Program" }).getByRole("link", { name: "Program" }).click();
  await program.status.getByRole("button").click();
  await expect(program.number("Sets")).toBeFocused();
  await expect(program.number("Sets")).toHaveValue("999");

  await page.keyboard.press("Control+Enter");
  const problems = page.getByRole("alert").filter({ hasText: "Before this can be published" });
  await expect(problems).toContainText("Exercise 2: Use a whole number from 1 to 20.");
  await expect(program.line("Prone W")).toContainText("2 × 10");
  await program.number("Sets").fill("4");
  await expect(program.line("Prone W")).toContainText("4 × 10");
  await expect(problems).toBeHidden();
  await program.isSaved();
  const saved = await getProgram(clinic.scope, id);
  expect(saved?.draft.items[1]?.dosage.sets).toBe(4);

  await program.title.fill("");
  await expect(program.status).toHaveText("Not saved: check the marked field");
  await program.title.fill("Neck");
  await program.isSaved();
});

test("an earlier revision comes back as the draft and can be taken back out", async ({ page, clinic }) => {
  const { id } = await makePublishedProgram(clinic.scope, { draft: { ...three, title: "First title" } });
  const program = await new ProgramPage(page).open(id);
  await program.title.fill("Second title");
  await expect(page.getByRole("button", { name: "1 change since revision 1" })).toBeVisible();
  await program.publish();

  await page.getByRole("navigation", { name: "Program" }).getByRole("link", { name: "History" }).click();
  const revisions = page.getByRole("list", { name: "Revisions" }).getByRole("listitem");
  await expect(page.locator("#revision-2")).toContainText("First title");
  await expectAccessible(page, "history of a program");
  await page.locator("#revision-1").getByRole("link", { name: "Restore as draft" }).click();
  await page.getByRole("button", { name: "Restore as draft" }).click();
  await expect(program.title).toHaveValue("First title");
  await program.isSaved();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(program.title).toHaveValue("Second title");
  await expect(revisions).toHaveCount(0);
});

test("the builder is accessible in light and dark, from wide to narrow, empty and with forty exercises", async ({
  page,
  clinic,
}) => {
  test.setTimeout(180_000);
  const empty = await makeProgram(clinic.scope, { draft: { items: [] } });
  const long = await makePublishedProgram(clinic.scope, { draft: fortyExercises() });
  const program = new ProgramPage(page);
  for (const [colorScheme, width] of [
    ["light", 1440],
    ["dark", 320],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await program.open(empty.id);
    await expectAccessible(page, `empty, ${width} px, ${colorScheme}`);
    await program.open(long.id);
    await program.lines.first().press("Enter");
    await expect(program.number("Sets")).toBeFocused();
    await page.getByRole("button", { name: "Share" }).filter({ visible: true }).press("Enter");
    await expectAccessible(page, `forty exercises, ${width} px, ${colorScheme}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
  }
});

function fortyExercises() {
  const items = Array.from({ length: 40 }, (_, index) =>
    makeItem({
      exerciseId: index % 2 ? "seated-cervical-rotation" : "prone-w",
      patientNote: "Slowly. ".repeat(120),
      clinicianNote: "Ask about it next time. ".repeat(40),
    }),
  );
  return makeDraft({ title: `A title without a space: ${"x".repeat(95)}`, items });
}
