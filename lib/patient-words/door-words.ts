import type { Localized } from "@/lib/locale";
import { failedWords } from "@/lib/patient-words/failed-words";

/** What a patient reads before a program is open. */
export type DoorWords = {
  opening: string;
  needsScript: string;
  /** No link in the address and none kept on this phone. */
  linkNeeded: Notice;
  /** Unknown, ended and revoked links: one text for all. */
  closed: Notice;
  tooManyTries: Notice;
  notPublished: Notice;
  offline: Notice;
  failed: Notice;
  tryAgain: string;
};

export type Notice = { title: string; text: string };

const en: DoorWords = {
  opening: "Opening your program…",
  needsScript: "Please turn on JavaScript in your browser. Your program needs it.",
  linkNeeded: {
    title: "Please use your link again",
    text: "Open the link that your clinic sent you. Or scan the QR code on your handout.",
  },
  closed: {
    title: "This link does not open a program",
    text: "It may have ended. Or a part of it got lost. Please use the link or QR code from your clinic again. If it still does not open, ask your clinic for a new one.",
  },
  notPublished: {
    title: "Your program is not ready yet",
    text: "Your physical therapist is still working on it. Please come back later.",
  },
  tooManyTries: {
    title: "Please wait a minute",
    text: "There were too many tries. Wait one minute. Then try again.",
  },
  offline: {
    title: "No connection",
    text: "We could not get your program. Check your internet. Then try again.",
  },
  failed: failedWords.en,
  tryAgain: failedWords.en.tryAgain,
};

const es: DoorWords = {
  opening: "Abriendo su programa…",
  needsScript: "Active JavaScript en su navegador. Su programa lo necesita.",
  linkNeeded: {
    title: "Use su enlace otra vez",
    text: "Abra el enlace que le mandó su clínica. O escanee el código QR de su hoja.",
  },
  closed: {
    title: "Este enlace no abre un programa",
    text: "Puede que ya terminó. O se perdió una parte. Use otra vez el enlace o el código QR de su clínica. Si no abre, pida uno nuevo.",
  },
  notPublished: {
    title: "Su programa aún no está listo",
    text: "Su fisioterapeuta todavía lo prepara. Vuelva más tarde.",
  },
  tooManyTries: {
    title: "Espere un minuto",
    text: "Hubo demasiados intentos. Espere un minuto. Luego pruebe otra vez.",
  },
  offline: {
    title: "Sin conexión",
    text: "No pudimos traer su programa. Revise su internet. Luego pruebe otra vez.",
  },
  failed: failedWords.es,
  tryAgain: failedWords.es.tryAgain,
};

export const doorWords: Localized<DoorWords> = { en, es };
