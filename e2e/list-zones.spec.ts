import { makePatient, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { expect, test } from "./fixtures";

test.use({ timezoneId: "America/New_York" });

test("every time of a list is in one zone, which the list names", async ({ page, clinic }) => {
  const at = (hour: string) => new Date(`2026-01-15T${hour}:30:00Z`).toISOString();
  const patientId = await makePatient(clinic.scope, { displayName: "Hoku", timeZone: "Pacific/Honolulu" });
  const program = await makePublishedProgram(clinic.scope, { patientId });
  const link = await makeShareLink(clinic.scope, program.id);
  await makeSessionLog(link, program.draft, { startedAt: at("17"), timeZone: "Asia/Tokyo" });
  await makeSessionLog(link, program.draft, { startedAt: at("19"), timeZone: "America/Denver" });

  // 5:30 and 7:30 PM in UTC, on the reader's clock at home and on the patient's clock with the patient.
  const lists = [
    { path: "/", zone: "Times in Eastern Time", times: ["2:30 PM", "12:30 PM"] },
    { path: `/patients/${patientId}`, zone: "Times in Hawaii-Aleutian Standard Time", times: ["9:30 AM", "7:30 AM"] },
    {
      path: `/programs/${program.id}/sessions`,
      zone: "Times in Hawaii-Aleutian Standard Time",
      times: ["9:30 AM", "7:30 AM"],
    },
  ];
  for (const { path, zone, times } of lists) {
    await page.goto(path);
    await expect(page.getByText(zone)).toBeVisible();
    await expect(page.getByRole("listitem").locator("time")).toHaveText(
      times.map((time) => new RegExp(`Jan 15.* ${time}$`)),
    );
  }
  for (const tab of ["share", "history"]) {
    await page.goto(`/programs/${program.id}/${tab}`);
    await expect(page.getByText("Times in Eastern Time")).toBeVisible();
  }
});
