import { Badge, type BadgeTone } from "@/components/ui/badge";
import { difficultyLabels } from "@/lib/session/describe-session";
import { type PainBand, painBand } from "@/lib/session/pain-band";
import type { Difficulty } from "@/lib/session/session-log";

const painTones: Record<PainBand, BadgeTone> = {
  none: "success",
  mild: "neutral",
  moderate: "attention",
  severe: "danger",
};

/** How a session felt, at a glance. A pain that was not told is not a pain of 0. */
export function SessionFeeling({ pain, difficulty }: { pain: number | null; difficulty: Difficulty | null }) {
  return (
    <>
      {pain === null ? (
        <Badge>Pain not answered</Badge>
      ) : (
        <Badge tone={painTones[painBand(pain)]}>Pain {pain} of 10</Badge>
      )}
      {difficulty ? (
        <Badge tone={difficulty === "hard" ? "attention" : "neutral"}>{difficultyLabels[difficulty]}</Badge>
      ) : null}
    </>
  );
}
