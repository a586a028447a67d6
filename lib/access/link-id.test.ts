import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLinkId, encodeLinkId } from "@/lib/access/link-id";

test("an id becomes the base64url of its 16 bytes, and the same id again", () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      const text = encodeLinkId(uuid);
      expect(text).toBe(Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url"));
      expect(decodeLinkId(text)).toBe(uuid);
      expect(encodeLinkId(uuid.toUpperCase())).toBe(text);
    }),
  );
});

test("each id has one address: any other text gives null", () => {
  const text = encodeLinkId("019b0c5e-0000-7000-8000-000000000001");
  expect(text).toBe("AZsMXgAAcACAAAAAAAAAAQ");
  const others = ["", text.slice(1), `${text}A`, `${text}==`, text.replace("A", "+"), ` ${text}`, "é".repeat(22)];
  // The last character carries only two bits; the other four must be zero.
  for (const wrong of [...others, `${text.slice(0, 21)}R`, "A".repeat(22).replace("A", "B"), "_".repeat(22)]) {
    expect(decodeLinkId(wrong)).toBeNull();
  }
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const uuid = decodeLinkId(text);
      if (uuid !== null) expect(encodeLinkId(uuid)).toBe(text);
    }),
  );
});
