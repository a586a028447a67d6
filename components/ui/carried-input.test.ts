import { expect, test } from "vitest";
import { carryInput, takeCarriedInput } from "./carried-input";

function memory(): Storage {
  const map = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

test("what is carried over a reload is given back once, under its own name, for two minutes", () => {
  const storage = memory();
  carryInput(storage, "new-patient", { displayName: "A." }, 0);
  expect(takeCarriedInput(storage, "create-clinic", 1000)).toBeNull();
  expect(takeCarriedInput(storage, "new-patient", 120_000)).toEqual({ displayName: "A." });
  expect(takeCarriedInput(storage, "new-patient", 1000)).toBeNull();
  carryInput(storage, "new-patient", { displayName: "A." }, 0);
  expect(takeCarriedInput(storage, "new-patient", 120_001)).toBeNull();
  expect(takeCarriedInput(storage, "new-patient", 0)).toBeNull();
});

test("without a storage, nothing is carried and nothing fails", () => {
  carryInput(null, "x", 1, 0);
  expect(takeCarriedInput(null, "x", 0)).toBeNull();
});
