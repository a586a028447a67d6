import { formatMinutes } from "@/lib/session/format-minutes";
import type { WeekPlan } from "@/lib/session/plan-week";

/**
 * How long a program takes, in English: a session, a day that has one, and on how many days. A range where sessions or
 * days differ, and then the week's total: "5 to 9 min per session", "5 to 18 min per day, 1 hr 10 min per week".
 */
export function describeWeek(week: WeekPlan): { session: string; day: string } {
  const days = week.map(({ sessionSeconds }) => sum(sessionSeconds));
  const often = week.length === 7 ? "" : `, ${week.length === 1 ? "1 day" : `${week.length} days`} a week`;
  const perWeek = new Set(days).size > 1 ? `, ${formatMinutes(sum(days), "en")} per week` : "";
  return {
    session: `${range(week.flatMap(({ sessionSeconds }) => sessionSeconds))} per session`,
    day: `${range(days)} per day${often}${perWeek}`,
  };
}

function range(seconds: readonly number[]): string {
  const least = formatMinutes(Math.min(...seconds), "en");
  const most = formatMinutes(Math.max(...seconds), "en");
  return least === most ? most : `${least.replace(/ min$/, "")} to ${most}`;
}

function sum(seconds: readonly number[]): number {
  return seconds.reduce((total, one) => total + one, 0);
}
