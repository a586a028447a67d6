import { expect, test, vi } from "vitest";
import { pdfCache } from "./pdf-cache";

const file = (bytes: number) => vi.fn(async () => new Uint8Array(bytes));

test("the same content is drawn once, also while it is being drawn", async () => {
  const cached = pdfCache(100);
  const draw = file(10);
  const [first, second] = await Promise.all([cached({ a: 1 }, draw), cached({ a: 1 }, draw)]);
  expect(await cached({ a: 1 }, draw)).toBe(first);
  expect(second).toBe(first);
  expect(draw).toHaveBeenCalledTimes(1);
});

test("any difference in the content is another file", async () => {
  const cached = pdfCache(100);
  expect(await cached({ paper: "a4" }, file(1))).not.toBe(await cached({ paper: "letter" }, file(1)));
});

test("what was used longest ago is forgotten when the room is used up", async () => {
  const cached = pdfCache(100);
  const [a, b, c] = [file(40), file(40), file(40)];
  await cached({ name: "a" }, a);
  await cached({ name: "b" }, b);
  await cached({ name: "a" }, a);
  await cached({ name: "c" }, c);
  await cached({ name: "a" }, a);
  expect(a).toHaveBeenCalledTimes(1);
  await cached({ name: "b" }, b);
  expect(b).toHaveBeenCalledTimes(2);
});

test("a file larger than the whole room is given and not kept", async () => {
  const cached = pdfCache(100);
  const draw = file(101);
  expect((await cached({}, draw)).byteLength).toBe(101);
  await cached({}, draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

test("a failure is told and not kept", async () => {
  const cached = pdfCache(100);
  const draw = vi.fn(async (): Promise<Uint8Array> => {
    throw new Error("no font");
  });
  await expect(cached({}, draw)).rejects.toThrow("no font");
  expect((await cached({}, file(1))).byteLength).toBe(1);
});
