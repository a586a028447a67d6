import { safetyText } from "@/lib/catalog/guidance";
import type { Locale } from "@/lib/locale";
import { StopHandIcon } from "./icons";

type SafetyProps = { note: string; locale: Locale };

/** When to stop: always the same text, and below it what the clinician added. */
export function SafetyPanel({ note, locale }: SafetyProps) {
  return (
    <section className="flex flex-col gap-2 rounded-card border-2 border-danger bg-danger-soft p-4">
      <h2 className="flex items-center gap-2 text-title font-semibold">
        <StopHandIcon className="size-7 text-danger" />
        {safetyText[locale].title}
      </h2>
      <SafetyWords note={note} locale={locale} />
    </section>
  );
}

/** The same without a title and frame. */
export function SafetyWords({ note, locale }: SafetyProps) {
  const { stop, seekHelp } = safetyText[locale];
  return (
    <div className="flex flex-col gap-2 text-lead">
      <p>{stop}</p>
      <p>{seekHelp}</p>
      {note ? <p className="whitespace-pre-line">{note}</p> : null}
    </div>
  );
}
