import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfLocalDay, lastDay, lastLocalDay, localDay } from "@/components/share-link/expiry";
import type { PlainDate } from "@/lib/schedule/plain-date";

const day = (text: string) => text as PlainDate;

describe("when a link ends", () => {
  it("counts days from today and keeps a chosen day", () => {
    const today = day("2026-01-31");
    expect(lastDay({ kind: "none", day: null }, today)).toBeNull();
    expect(lastDay({ kind: "days30", day: null }, today)).toBe("2026-03-02");
    expect(lastDay({ kind: "days90", day: null }, today)).toBe("2026-05-01");
    expect(lastDay({ kind: "day", day: day("2026-02-10") }, today)).toBe("2026-02-10");
    expect(lastDay({ kind: "day", day: null }, today)).toBeNull();
  });

  it("opens through the whole last day and gives that day back", () => {
    const days = fc.date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const last = localDay(date);
        const end = endOfLocalDay(last);
        expect(lastLocalDay(end)).toBe(last);
        expect(date.getTime()).toBeLessThan(Date.parse(end));
      }),
    );
  });
});
