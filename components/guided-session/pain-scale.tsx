import { useId } from "react";
import type { Locale } from "@/lib/locale";
import { finishWords } from "@/lib/patient-words/finish-words";
import { logBounds } from "@/lib/session/session-log";

type PainScaleProps = { value: number | null; locale: Locale; onChange: (pain: number | null) => void };

const { min, max } = logBounds.pain;
const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** Pain from 0 to 10. Nothing is chosen at first, and a second tap takes an answer back: no answer is not 0. */
export function PainScale({ value, locale, onChange }: PainScaleProps) {
  const words = finishWords[locale];
  const labelId = useId();
  return (
    <fieldset aria-labelledby={labelId} className="min-w-0">
      <h2 id={labelId} className="text-title font-semibold">
        {words.painQuestion}
      </h2>
      <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(3rem,1fr))] gap-2">
        {values.map((pain) => (
          <button
            key={pain}
            type="button"
            aria-pressed={pain === value}
            aria-label={words.painValue(pain)}
            onClick={() => onChange(pain === value ? null : pain)}
            className="min-h-12 cursor-pointer touch-manipulation rounded-control border-2 border-line-strong bg-surface text-title font-semibold hover:bg-sunken aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-on-primary"
          >
            {pain}
          </button>
        ))}
      </div>
      <p aria-hidden="true" className="mt-1 flex justify-between gap-4 text-lead text-muted">
        <span>0 = {words.noPain}</span>
        <span>10 = {words.worstPain}</span>
      </p>
    </fieldset>
  );
}
