import type { Side } from "@/lib/dosage/dosage";
import type { Locale } from "@/lib/locale";
import type { QrCode } from "@/lib/qr/qr-code";

/** Everything a printed program says, in the order of the paper. Only what the paper's font can print. */
export type Handout = {
  locale: Locale;
  clinicName: string;
  title: string;
  name: { label: string /** null: a line to write on. */; text: string | null };
  /** Day and revision, and the program's dates when it has any. */
  facts: string[];
  message: TextBox | null;
  haveReady: TextBox;
  safety: TextBox;
  exercises: HandoutExercise[];
  /** The same program on a phone; null when no link is active. */
  phone: PhoneLink | null;
  /** At the foot of every page, after the clinic. */
  version: string;
};

export type TextBox = { label: string; paragraphs: string[] };

export type HandoutExercise = {
  number: number;
  /** Names its pictures, and the side they are turned to. */
  exerciseId: string;
  side: Side;
  name: string;
  dosage: string;
  start: { label: string; text: string } | null;
  steps: string[];
  hints: Hint[];
  note: TextBox | null;
  ticks: TickGrid;
};

/** A line beside the steps. The mark is a shape, so that it reads without color. */
export type Hint = { mark: HintMark; label: string; text: string };

export type HintMark = "formCue" | "breathing" | "caution" | "feltAt";

/** One week of boxes to tick off with a pen. */
export type TickGrid = {
  days: { name: string; boxes: number }[];
  /** One, or one for each side. */
  sides: string[];
  /** Told below the boxes when fewer days are due than shown; "" otherwise. */
  remark: string;
};

export type PhoneLink = {
  label: string;
  text: string;
  url: string;
  /** The address in pieces that fit a line. */
  urlLines: string[];
  qr: QrCode;
};

export const paperSizes = ["letter", "a4"] as const;
export type PaperSize = (typeof paperSizes)[number];

export const printSizes = ["normal", "large"] as const;
export type PrintSize = (typeof printSizes)[number];
