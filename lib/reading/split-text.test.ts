import { describe, expect, test } from "vitest";
import { splitSentences, splitWords } from "@/lib/reading/split-text";

describe("sentences", () => {
  test.each([
    ["Sit tall. Breathe in.", ["Sit tall.", "Breathe in."]],
    ["lie down. lift one arm", ["lie down.", "lift one arm"]],
    ["Does it hurt? Stop! Rest…", ["Does it hurt?", "Stop!", "Rest…"]],
    ["Sit tall\nBreathe in\n\n- Hold", ["Sit tall", "Breathe in", "- Hold"]],
    ["Hold 2.5 seconds.", ["Hold 2.5 seconds."]],
    ["Ask Dr. Ruiz first.", ["Ask Dr. Ruiz first."]],
    ["Hold for 30 sec. per side, e.g. on a mat.", ["Hold for 30 sec. per side, e.g. on a mat."]],
    ["Hold for 30 sec. Then rest.", ["Hold for 30 sec.", "Then rest."]],
    ["¿Le duele? Pare.", ["¿Le duele?", "Pare."]],
    ["… ! --", []],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe("words", () => {
  test.each([
    ["Lie side-lying; don't turn.", ["Lie", "side-lying", "don't", "turn"]],
    ["Hold 2.5 s (T4).", ["Hold", "2.5", "s", "T4"]],
    ["¿Está cómodo?", ["Está", "cómodo"]],
    ["a - b", ["a", "b"]],
    ["…", []],
  ])("%j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

// Quadratic, this takes minutes.
test("a text takes no more time than it is long", { timeout: 5_000 }, () => {
  for (const part of ["!", "!)", "e.g. ", "Dr. ", "a\n", ". "]) {
    const long = `${part.repeat(200_000 / part.length)}x`;
    expect(splitSentences(long).join("").length, part).toBeGreaterThan(0);
  }
});
