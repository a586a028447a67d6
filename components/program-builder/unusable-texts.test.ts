import { expect, test } from "vitest";
import { openUnusableTexts, UnusableTexts } from "@/components/program-builder/unusable-texts";

const hold = { itemId: "a", field: "holdSeconds", text: "9999", value: 5, problem: "Too much.", isWrong: false };

test("a text stays until its field tells that all is well, and is wrong once its field is left", () => {
  const texts = new UnusableTexts();
  let changes = 0;
  const stop = texts.subscribe(() => {
    changes += 1;
  });
  texts.set(hold);
  texts.set({ ...hold, itemId: "b" });
  texts.leave("a", "holdSeconds");
  texts.leave("a", "sets");
  expect(texts.find("a", "holdSeconds")).toEqual({ ...hold, isWrong: true });
  texts.clear("a", "holdSeconds");
  texts.clear("a", "holdSeconds");
  expect(texts.getAll()).toEqual([{ ...hold, itemId: "b" }]);
  stop();
  texts.clear("b", "holdSeconds");
  expect(changes).toBe(4);
});

test("on the server no text outlives its page", () => {
  openUnusableTexts("clinician", "program").set(hold);
  expect(openUnusableTexts("clinician", "program").getAll()).toEqual([]);
});
