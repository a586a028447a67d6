import type { Dosage, Work } from "@/lib/dosage/dosage";
import { type SideWork, sidePlan } from "@/lib/dosage/side-plan";
import { stepSeconds } from "@/lib/session/session-step";

/** Seconds that one session of a dosage takes, rests and changes of side included, getting ready left out. */
export function estimateDuration(dosage: Dosage): number {
  const plan = sidePlan(dosage);
  const [left, right] = plan;
  if (dosage.side === "alternating" && left && right) return alternatingSeconds(left, right, dosage);
  const changes = (plan.length - 1) * stepSeconds.switchSide;
  return plan.reduce((seconds, side) => seconds + oneSideSeconds(side, dosage), changes);
}

function oneSideSeconds(side: SideWork, { work, restSeconds }: Dosage): number {
  const { relax } = gapsOf(work);
  return workSeconds(side, work) + side.sets * (count(side) - 1) * relax + (side.sets - 1) * (restSeconds || relax);
}

function alternatingSeconds(left: SideWork, right: SideWork, { sets, work, restSeconds }: Dosage): number {
  const { relax, change } = gapsOf(work);
  const turns = Math.min(count(left), count(right));
  const surplus = Math.abs(count(left) - count(right));
  const endsLeft = count(left) > count(right);
  const intoSurplus = endsLeft ? change : relax;
  const inSet = (2 * turns - 1) * change + (surplus > 0 ? intoSurplus + (surplus - 1) * relax : 0);
  const betweenSets = restSeconds || (endsLeft ? relax : change);

  const [longer] = [left, right].filter((side) => side.sets > sets);
  const extraSets = longer ? longer.sets - sets : 0;
  const staysOnSide = (longer?.side === "left") === endsLeft;
  const intoExtra = restSeconds || (staysOnSide ? relax : change);
  const inExtra = longer ? extraSets * (count(longer) - 1) * relax : 0;
  const extra = extraSets > 0 ? intoExtra + (extraSets - 1) * (restSeconds || relax) + inExtra : 0;

  return workSeconds(left, work) + workSeconds(right, work) + sets * inSet + (sets - 1) * betweenSets + extra;
}

function workSeconds(side: SideWork, work: Work): number {
  return side.sets * count(side) * unitSeconds(work);
}

function count({ reps }: SideWork): number {
  return Math.max(reps, 1);
}

function unitSeconds(work: Work): number {
  return work.kind === "duration" ? work.durationSeconds : work.holdSeconds || work.repSeconds;
}

/** Seconds between two pieces of work when no rest is prescribed: on the same side, and from side to side. */
function gapsOf(work: Work): { relax: number; change: number } {
  if (work.kind === "duration") return { relax: 0, change: stepSeconds.switchSide };
  return work.holdSeconds > 0 ? { relax: stepSeconds.relax, change: stepSeconds.alternate } : { relax: 0, change: 0 };
}
