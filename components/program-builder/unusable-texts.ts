/**
 * A text that a field holds and the draft cannot: "9999" for a hold. `value` is what the draft says meanwhile;
 * `isWrong` is false while the next keystroke may still make it right.
 */
export type UnusableText = {
  itemId: string | null;
  field: string;
  text: string;
  value: string | number;
  problem: string;
  isWrong: boolean;
};

/** The unusable texts of a program. They stay when a line is closed or another page is looked at. */
export class UnusableTexts {
  private texts: readonly UnusableText[] = [];
  private readonly listeners = new Set<() => void>();

  getAll = (): readonly UnusableText[] => this.texts;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  find(itemId: string | null, field: string): UnusableText | null {
    return this.texts.find((one) => one.itemId === itemId && one.field === field) ?? null;
  }

  set(text: UnusableText): void {
    this.change([...this.without(text.itemId, text.field), text]);
  }

  clear(itemId: string | null, field: string): void {
    if (this.find(itemId, field)) this.change(this.without(itemId, field));
  }

  /** A field that leaves the screen is not typed in any more. */
  leave(itemId: string | null, field: string): void {
    const text = this.find(itemId, field);
    if (text && !text.isWrong) this.set({ ...text, isWrong: true });
  }

  private without(itemId: string | null, field: string): UnusableText[] {
    return this.texts.filter((one) => one.itemId !== itemId || one.field !== field);
  }

  private change(texts: readonly UnusableText[]): void {
    this.texts = texts;
    for (const listener of this.listeners) listener();
  }
}

const byProgram = new Map<string, UnusableTexts>();

/** Those of a program in this tab. */
export function openUnusableTexts(clinicianId: string, programId: string): UnusableTexts {
  const key = `${clinicianId}:${programId}`;
  // The server renders for many people.
  const texts = (typeof window === "undefined" ? null : byProgram.get(key)) ?? new UnusableTexts();
  if (typeof window !== "undefined") byProgram.set(key, texts);
  return texts;
}
