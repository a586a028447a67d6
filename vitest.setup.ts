import { format } from "node:util";
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// Noise hides real trouble, so a warning fails its test. A test that expects one spies on the console itself.
const noise: string[] = [];
let spies: MockInstance[] = [];

beforeEach(() => {
  noise.length = 0;
  spies = (["error", "warn"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...args) => void noise.push(format(...args))),
  );
});

afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  expect(noise, "unexpected output on the console").toEqual([]);
});
