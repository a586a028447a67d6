import type { BodySide } from "@/lib/dosage/dosage";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";

type SideMarkProps = { side: BodySide; locale: Locale };

/** The side at work: its name, and an arrow to that side. */
export function SideMark({ side, locale }: SideMarkProps) {
  const arrow = (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`size-6 shrink-0 ${side === "right" ? "" : "-scale-x-100"}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M4 12h15M12.5 5l7 7-7 7" />
    </svg>
  );
  return (
    <p className="inline-flex items-center gap-1.5 rounded-full bg-ink px-3 py-1 text-lead md:text-title font-semibold text-canvas">
      {side === "left" ? arrow : null}
      {sessionWords[locale].side[side]}
      {side === "right" ? arrow : null}
    </p>
  );
}
