import fc from "fast-check";
import { expect, test } from "vitest";
import { codeSymbols, formatSymbols, readCode } from "@/lib/access/one-time-code";

const bytes = fc.uint8Array({ minLength: codeSymbols, maxLength: codeSymbols });

test("a code has 128 bits or more, and each of its bytes counts", () => {
  expect(codeSymbols * 5).toBeGreaterThanOrEqual(128);
  expect(formatSymbols(new Uint8Array(codeSymbols).map((_, index) => index))).toBe(
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV",
  );
});

test("a code is read as it is printed, in its link, and as people type", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const code = formatSymbols(some);
      const plain = code.replaceAll("-", "");
      const typed = plain.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      for (const text of [code, ` ${code}\n`, typed, `https://hep.example.org/create-clinic#${code}`]) {
        expect(readCode(text)).toBe(plain);
      }
    }),
  );
});

test.each(["", "#", "0123-4567", "0".repeat(27), "0".repeat(29), "U".repeat(28), "é".repeat(28), "\0".repeat(28)])(
  "%j is no code",
  (text) => {
    expect(readCode(text)).toBeNull();
  },
);
