import fc from "fast-check";
import { expect, test } from "vitest";
import { inlinePdf } from "@/lib/handout/content-disposition";

test("a name is given in plain letters and in full", () => {
  expect(inlinePdf("María Ñúñez - Neck: phase 1 - 3")).toBe(
    "inline; filename=\"Maria Nunez - Neck phase 1 - 3.pdf\"; filename*=UTF-8''Mar%C3%ADa%20%C3%91%C3%BA%C3%B1ez%20-%20Neck%20phase%201%20-%203.pdf",
  );
});

test("a name without plain letters still has a plain name", () => {
  expect(inlinePdf("王芳")).toBe("inline; filename=\"Handout.pdf\"; filename*=UTF-8''%E7%8E%8B%E8%8A%B3.pdf");
});

const header = /^inline; filename="[A-Za-z0-9 ()._-]+\.pdf"; filename\*=UTF-8''[A-Za-z0-9%!&+._~-]+\.pdf$/;
/** Making it takes seconds, so not within a test. */
const anyName = fc.string({ unit: "binary" });
const folders = /[\\/:*?"<>|]/;

test("no name can end the header, add another or name a folder", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const line = inlinePdf(name);
      return header.test(line) && !folders.test(decodeURIComponent(line.split("''")[1] ?? ""));
    }),
  );
});
