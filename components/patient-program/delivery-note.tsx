import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { LogDelivery } from "./use-log-delivery";

type DeliveryNoteProps = { delivery: LogDelivery; locale: Locale };

/** Sessions that the clinic does not have yet, and what will become of them. */
export function DeliveryNote({ delivery: { kept, outcome }, locale }: DeliveryNoteProps) {
  const words = programWords[locale];
  const waiting = kept.filter(({ receivedAt, isOver }) => receivedAt === null && isOver).length;
  if (outcome === null || outcome === "allSent" || (waiting === 0 && outcome !== "dayFull")) return null;
  const text = {
    later: words.waiting(waiting),
    locked: words.reopenLink,
    refused: words.waitingRefused,
    closed: words.waiting(waiting),
    dayFull: words.dayFull,
  };
  return (
    <p role="status" className="rounded-card bg-sunken px-4 py-3 text-lead">
      {text[outcome]}
    </p>
  );
}
