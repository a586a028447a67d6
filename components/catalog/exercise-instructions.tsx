import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import type { CatalogExercise, InstructionLine, LineKind } from "@/lib/catalog/exercise";
import { lineKinds } from "@/lib/catalog/exercise";
import { lineKindLabels } from "@/lib/catalog/labels";
import { describeDosage } from "@/lib/dosage/describe-dosage";
import type { Locale } from "@/lib/locale";

type ExerciseInstructionsProps = { exercise: CatalogExercise; locale: Locale; languageSwitch: ReactNode };

/** What the patient reads about an exercise, by kind. */
export function ExerciseInstructions({ exercise, locale, languageSwitch }: ExerciseInstructionsProps) {
  const { name, feltAt, lines, variations } = exercise.words[locale];
  return (
    <Section title="What the patient reads" action={languageSwitch}>
      <Card className="p-5 sm:p-6">
        <div lang={locale} className="flex flex-col gap-6">
          <div className="flex flex-col gap-1">
            <p className="font-semibold text-title">{name}</p>
            <p className="text-lead">{describeDosage(exercise.dosage, locale)}</p>
          </div>
          {lineKinds.map((kind) => (
            <LinesOf key={kind} kind={kind} lines={lines.filter((line) => line.kind === kind)} />
          ))}
          <div className="flex flex-col gap-1">
            <Heading>Where it is felt</Heading>
            <p>{feltAt}</p>
          </div>
          {variations.length > 0 ? (
            <div className="flex flex-col gap-2">
              <Heading>Variations</Heading>
              {variations.map((variation) => (
                <div key={variation.name}>
                  <p className="font-semibold">{variation.name}</p>
                  <p>{variation.text}</p>
                </div>
              ))}
            </div>
          ) : null}
        </div>
      </Card>
    </Section>
  );
}

function LinesOf({ kind, lines }: { kind: LineKind; lines: InstructionLine[] }) {
  if (lines.length === 0) return null;
  const List = kind === "step" || kind === "setUp" ? "ol" : "ul";
  return (
    <div className="flex flex-col gap-2">
      <Heading>{lineKindLabels[kind]}</Heading>
      <List className={`flex flex-col gap-1.5 pl-6 ${List === "ol" ? "list-decimal" : "list-disc"}`}>
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </List>
    </div>
  );
}

function Heading({ children }: { children: ReactNode }) {
  return (
    <h3 lang="en" className="font-semibold text-caption text-muted">
      {children}
    </h3>
  );
}
