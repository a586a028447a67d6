import { type LineKind, lineKinds } from "@/lib/catalog/exercise";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";

type ExerciseStepsProps = { item: RevisionItem; locale: Locale };

/** How an exercise is done: numbered steps, what to mind, where it should be felt, and the clinician's note. */
export function ExerciseSteps({ item, locale }: ExerciseStepsProps) {
  const words = programWords[locale];
  const { lines, feltAt } = item.words[locale];
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind);
  return (
    <div className="flex flex-col gap-4 px-4 pb-5 text-lead">
      {item.patientNote ? (
        <div className="rounded-control bg-attention-soft px-4 py-3">
          <h3 className="font-semibold">{words.noteTitle}</h3>
          <p className="whitespace-pre-line">{item.patientNote}</p>
        </div>
      ) : null}
      {lineKinds
        .filter((kind) => of(kind).length > 0)
        .map((kind) => (
          <section key={kind}>
            <h3 className="font-semibold">{words.lineKind[kind]}</h3>
            <Lines texts={of(kind).map(({ text }) => text)} isNumbered={kind === "step"} />
          </section>
        ))}
      {feltAt ? <p>{words.feltAt(feltAt)}</p> : null}
    </div>
  );
}

function Lines({ texts, isNumbered }: { texts: string[]; isNumbered: boolean }) {
  const List = isNumbered ? "ol" : "ul";
  return (
    <List className={`flex flex-col gap-1.5 pl-6 ${isNumbered ? "list-decimal" : "list-disc"}`}>
      {texts.map((text) => (
        <li key={text} className="pl-1 marker:font-semibold marker:text-primary">
          {text}
        </li>
      ))}
    </List>
  );
}
