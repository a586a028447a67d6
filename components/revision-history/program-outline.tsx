import { ExerciseThumbnail } from "@/components/exercise-figure/exercise-thumbnail";
import { describeDosage } from "@/lib/dosage/describe-dosage";
import type { Side } from "@/lib/dosage/dosage";
import type { FigureCover, FigureCovers } from "@/lib/figure/figure-view";
import type { RevisionSnapshot } from "@/lib/program/revision";
import { longDate } from "@/lib/schedule/long-date";

/** A whole program to read: what the patient was given, in the clinician's language. */
export function ProgramOutline({ program, covers }: { program: RevisionSnapshot; covers: FigureCovers }) {
  const { startDate, endDate, patientMessage, safetyNote, items } = program;
  return (
    <div className="flex flex-col gap-4">
      {startDate || endDate ? (
        <p className="text-muted">
          {[startDate ? `From ${longDate(startDate, "en")}` : "", endDate ? `until ${longDate(endDate, "en")}` : ""]
            .filter(Boolean)
            .join(" ")}
        </p>
      ) : null}
      <Text label="Message" text={patientMessage} />
      <ol className="flex flex-col gap-3">
        {items.map(({ id, exerciseId, words, dosage, patientNote }, index) => (
          <li key={id} className="flex gap-3">
            <span className="w-6 shrink-0 text-right font-semibold text-muted tabular-nums">{index + 1}</span>
            <Picture cover={covers[exerciseId] ?? null} side={dosage.side} />
            <div className="min-w-0">
              <p className="font-semibold">{words.en.name}</p>
              <p>{describeDosage(dosage, "en")}</p>
              {patientNote ? <p className="whitespace-pre-line text-muted">“{patientNote}”</p> : null}
            </div>
          </li>
        ))}
      </ol>
      <Text label="Added to the safety text" text={safetyNote} />
    </div>
  );
}

function Picture({ cover, side }: { cover: FigureCover | null; side: Side }) {
  return cover ? (
    <span className="size-16 shrink-0">
      <ExerciseThumbnail cover={cover} side={side} />
    </span>
  ) : null;
}

function Text({ label, text }: { label: string; text: string }) {
  if (text === "") return null;
  return (
    <div>
      <p className="text-caption text-muted">{label}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
