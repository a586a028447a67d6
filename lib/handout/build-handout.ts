import { equipmentKinds, type LineKind } from "@/lib/catalog/exercise";
import { safetyText } from "@/lib/catalog/guidance";
import { equipmentNames } from "@/lib/catalog/patient-names";
import { describeDosage } from "@/lib/dosage/describe-dosage";
import type { Handout, HandoutExercise, Hint, PhoneLink, TextBox } from "@/lib/handout/handout";
import { handoutWords } from "@/lib/handout/handout-words";
import { printableText } from "@/lib/handout/printable-text";
import { tickGrid } from "@/lib/handout/tick-grid";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";
import { qrCode } from "@/lib/qr/qr-code";
import { longDate, longDateRange } from "@/lib/schedule/long-date";
import type { PlainDate } from "@/lib/schedule/plain-date";

export type HandoutSource = {
  locale: Locale;
  clinicName: string;
  patientName: string;
  revision: number;
  publishedOn: PlainDate;
  snapshot: RevisionSnapshot;
  /** The patient's link with its secret, or null when none is active. */
  url: string | null;
};

/** The paper twin of a published program: the words of the patient's page in the order of the paper. */
export function buildHandout(source: HandoutSource): Handout {
  const { locale, snapshot, revision } = source;
  const words = handoutWords[locale];
  const version = `${longDate(source.publishedOn, locale)} · ${words.revision(revision)}`;
  return {
    locale,
    clinicName: printableText(source.clinicName),
    title: printableText(snapshot.title),
    name: { label: words.name, text: printableName(source.patientName) },
    facts: [version, ...validity(snapshot, locale)],
    message: textBox(programWords[locale].messageTitle, snapshot.patientMessage),
    haveReady: { label: programWords[locale].haveReady, paragraphs: haveReady(snapshot.items, locale) },
    safety: safety(snapshot, locale),
    exercises: snapshot.items.map((item, index) => buildExercise(item, index + 1, locale)),
    phone: source.url === null ? null : phoneLink(source.url, locale),
    version,
  };
}

function printableName(name: string): string | null {
  const printable = printableText(name);
  // A name in letters that the font lacks is better written by hand than printed with gaps.
  return /\p{Letter}/u.test(printable) && !printable.includes("[?]") ? printable : null;
}

function validity({ startDate, endDate }: RevisionSnapshot, locale: Locale): string[] {
  const words = handoutWords[locale];
  if (startDate && endDate) return [words.validity(longDateRange(startDate, endDate, locale))];
  if (startDate) return [words.validity(words.from(longDate(startDate, locale)))];
  return endDate ? [words.validity(words.until(longDate(endDate, locale)))] : [];
}

function haveReady(items: RevisionItem[], locale: Locale): string[] {
  const needed = equipmentKinds.filter((kind) => items.some((item) => item.equipment.includes(kind)));
  if (needed.length === 0) return [programWords[locale].nothingNeeded];
  const named = needed.map((kind) => equipmentNames[locale][kind]).map(({ name, hint }) => `${name} (${hint})`);
  return [named.join(" · ")];
}

function safety({ safetyNote }: RevisionSnapshot, locale: Locale): TextBox {
  const { title, stop, seekHelp } = safetyText[locale];
  return { label: title, paragraphs: [stop, seekHelp, ...paragraphs(safetyNote)] };
}

function buildExercise(item: RevisionItem, number: number, locale: Locale): HandoutExercise {
  const { name, lines } = item.words[locale];
  const ofKind = (kind: LineKind) => lines.filter((line) => line.kind === kind).map(({ text }) => printableText(text));
  const start = ofKind("setUp");
  return {
    number,
    exerciseId: item.exerciseId,
    side: item.dosage.side,
    name: printableText(name),
    dosage: printableText(describeDosage(item.dosage, locale)),
    start: start.length === 0 ? null : { label: programWords[locale].lineKind.setUp, text: start.join(" ") },
    steps: ofKind("step"),
    hints: hints(item, locale),
    note: textBox(programWords[locale].noteTitle, item.patientNote),
    ticks: tickGrid(item.dosage, locale),
  };
}

function hints(item: RevisionItem, locale: Locale): Hint[] {
  const { lineKind, feltAt } = programWords[locale];
  const { lines, feltAt: place } = item.words[locale];
  const told = (["formCue", "breathing", "caution"] as const).flatMap((mark) => {
    const text = lines.filter((line) => line.kind === mark).map((line) => printableText(line.text));
    return text.length === 0 ? [] : [{ mark, label: lineKind[mark], text: text.join(" ") }];
  });
  if (place.trim() === "") return told;
  return [...told, { mark: "feltAt", label: "", text: feltAt(printableText(place)) }];
}

function textBox(label: string, text: string): TextBox | null {
  const told = paragraphs(text);
  return told.length === 0 ? null : { label, paragraphs: told };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map(printableText)
    .filter((paragraph) => paragraph !== "");
}

function phoneLink(url: string, locale: Locale): PhoneLink {
  const { phoneTitle, phoneText } = handoutWords[locale];
  const [address, secret] = url.split("#");
  const urlLines = secret === undefined ? [url] : [`${address}`, `#${secret}`];
  return { label: phoneTitle, text: phoneText, url, urlLines, qr: qrCode(url) };
}
