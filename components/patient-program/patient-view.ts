import type { FigureView } from "@/lib/figure/figure-view";
import type { Locale, Localized } from "@/lib/locale";
import type { RevisionSnapshot } from "@/lib/program/revision";
import type { PlainDate } from "@/lib/schedule/plain-date";

/** A dosage in sentences: what to do in one session, and how often. */
export type DosageText = { work: string; frequency: string };

/** Everything the patient's page sends to a phone. No name of a person, no diagnosis. */
export type PatientView = {
  /** As it stands in the address. */
  linkId: string;
  clinicName: string;
  language: Locale;
  revisionNumber: number;
  program: RevisionSnapshot;
  /** By item id. Told by the server, so that a phone need not load how dosages are put into words. */
  dosages: Record<string, Localized<DosageText>>;
  /** The pictures, by exercise id. */
  figures: Record<string, FigureView>;
  /** What the newest revision changed, one sentence each; empty for the first revision. */
  changes: Localized<string[]>;
  /** Sessions the clinic knows of, of the last days. */
  doneDays: { day: PlainDate; sessions: number }[];
  /** ISO 8601, by the server's clock. */
  renderedAt: string;
  /** The patient's calendar day when the page was rendered; the phone corrects it. */
  renderedDay: PlainDate;
};
