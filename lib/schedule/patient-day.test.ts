import { expect, test } from "vitest";
import { patientDay } from "@/lib/schedule/patient-day";

test("a day is the patient's, and without a zone that of UTC, wherever the server is", () => {
  const instant = new Date("2026-03-02T23:30:00.000Z");
  expect(patientDay(instant, "America/Chicago")).toBe("2026-03-02");
  expect(patientDay(instant, "Asia/Kolkata")).toBe("2026-03-03");
  expect(patientDay(instant, null)).toBe("2026-03-02");
});
