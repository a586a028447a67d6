import type { Weekday } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

/** What only the paper says. All other words are those of the patient's page. */
export type HandoutWords = {
  subject: string;
  name: string;
  revision: (number: number) => string;
  validity: (days: string) => string;
  from: (start: string) => string;
  until: (end: string) => string;
  page: (page: number, pages: number) => string;
  left: string;
  right: string;
  done: string;
  anyDays: (days: number) => string;
  weekday: Record<Weekday, string>;
  phoneTitle: string;
  phoneText: string;
};

const en: HandoutWords = {
  subject: "Home exercise program",
  name: "Name",
  revision: (number) => `Version ${number}`,
  validity: (days) => `Your program: ${days}`,
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  left: "Left",
  right: "Right",
  done: "Done",
  anyDays: (days) => (days === 1 ? "Pick any 1 day of the week." : `Pick any ${days} days of the week.`),
  weekday: {
    monday: "Mon",
    tuesday: "Tue",
    wednesday: "Wed",
    thursday: "Thu",
    friday: "Fri",
    saturday: "Sat",
    sunday: "Sun",
  },
  phoneTitle: "Show this page on your phone",
  phoneText:
    "Point your phone camera at the square, or type the address. The page has timers. It can show bigger words and be read aloud.",
};

const es: HandoutWords = {
  subject: "Programa de ejercicios en casa",
  name: "Nombre",
  revision: (number) => `Versión ${number}`,
  validity: (days) => `Su programa: ${days}`,
  from: (start) => `desde el ${start}`,
  until: (end) => `hasta el ${end}`,
  page: (page, pages) => `Página ${page} de ${pages}`,
  left: "Izq.",
  right: "Der.",
  done: "Hecho",
  anyDays: (days) =>
    days === 1 ? "Elija 1 día de la semana, el que quiera." : `Elija ${days} días de la semana, los que quiera.`,
  weekday: {
    monday: "lun",
    tuesday: "mar",
    wednesday: "mié",
    thursday: "jue",
    friday: "vie",
    saturday: "sáb",
    sunday: "dom",
  },
  phoneTitle: "Vea esta hoja en su teléfono",
  phoneText:
    "Apunte la cámara del teléfono al cuadro o escriba la dirección. La página tiene cronómetros. Puede mostrar letras más grandes y leerse en voz alta.",
};

export const handoutWords: Localized<HandoutWords> = { en, es };
