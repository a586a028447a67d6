import type { Difference } from "@/lib/program/differences";

type DifferenceListProps = { differences: Difference[]; beforeLabel: string; afterLabel: string };

/** What leads from one draft to another, and both wordings where texts differ. */
export function DifferenceList({ differences, beforeLabel, afterLabel }: DifferenceListProps) {
  if (differences.length === 0) return <p>Nothing that a patient or the clinic would see.</p>;
  return (
    <ul className="flex list-disc flex-col gap-2 pl-5">
      {differences.map(({ line, texts }) => (
        <li key={line}>
          {line}
          {texts ? (
            <dl className="grid gap-x-4 gap-y-1 pt-1 text-caption sm:grid-cols-2">
              <Wording label={beforeLabel} text={texts.before} />
              <Wording label={afterLabel} text={texts.after} />
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Wording({ label, text }: { label: string; text: string }) {
  return (
    <div className="rounded-control border border-line bg-surface px-3 py-2">
      <dt className="font-semibold">{label}</dt>
      <dd className="whitespace-pre-wrap">{text || "Nothing"}</dd>
    </div>
  );
}
