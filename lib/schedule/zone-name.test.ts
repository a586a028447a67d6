import { expect, test } from "vitest";
import { patientZone, zoneName } from "@/lib/schedule/zone-name";

test.each([
  ["America/New_York", "Eastern Time"],
  ["America/Denver", "Mountain Time"],
  ["Asia/Kolkata", "India Standard Time"],
  ["UTC", "UTC"],
])("%s is %s", (timeZone, name) => {
  expect(zoneName(timeZone)).toBe(name);
});

test("every time zone has a name", () => {
  for (const timeZone of Intl.supportedValuesOf("timeZone")) expect(zoneName(timeZone)).not.toBe("");
});

test("one patient's list has one zone: the patient's, then the phone's", () => {
  const sessions = [{ timeZone: "America/Denver" }, { timeZone: "America/New_York" }];
  expect(patientZone("America/Chicago", sessions)).toBe("America/Chicago");
  expect(patientZone(null, sessions)).toBe("America/Denver");
  expect(patientZone(null, [])).toBe("UTC");
});
