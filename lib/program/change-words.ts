import type { Localized } from "@/lib/locale";

type ChangeWords = {
  title: (after: string, before: string) => string;
  dates: (after: string, before: string) => string;
  fromTo: (first: string, last: string) => string;
  from: (first: string) => string;
  until: (last: string) => string;
  noDates: string;
  patientMessage: string;
  safetyNote: string;
  removed: (name: string) => string;
  added: (name: string) => string;
  replaced: (name: string, before: string) => string;
  moved: (name: string, place: number) => string;
  patientNote: (name: string) => string;
  instructions: (name: string) => string;
};

/** The words in which patient and clinician are told what a new revision changes. */
export const changeWords: Localized<ChangeWords> = {
  en: {
    title: (after, before) => `New title: ${after} (was ${before})`,
    dates: (after, before) => `New dates: ${after} (was ${before})`,
    fromTo: (first, last) => `${first} to ${last}`,
    from: (first) => `from ${first} on`,
    until: (last) => `until ${last}`,
    noDates: "no dates",
    patientMessage: "The message to you is new",
    safetyNote: "The safety note is new",
    removed: (name) => `Removed: ${name}`,
    added: (name) => `Added: ${name}`,
    replaced: (name, before) => `${name} takes the place of ${before}`,
    moved: (name, place) => `${name} is now number ${place}`,
    patientNote: (name) => `${name}: the note is new`,
    instructions: (name) => `${name}: the steps are new`,
  },
  es: {
    title: (after, before) => `Título nuevo: ${after} (antes: ${before})`,
    dates: (after, before) => `Fechas nuevas: ${after} (antes: ${before})`,
    fromTo: (first, last) => `del ${first} al ${last}`,
    from: (first) => `desde el ${first}`,
    until: (last) => `hasta el ${last}`,
    noDates: "sin fechas",
    patientMessage: "El mensaje para usted es nuevo",
    safetyNote: "La nota de seguridad es nueva",
    removed: (name) => `Se quitó: ${name}`,
    added: (name) => `Se agregó: ${name}`,
    replaced: (name, before) => `${name} reemplaza a ${before}`,
    moved: (name, place) => `${name} ahora es el número ${place}`,
    patientNote: (name) => `${name}: la nota es nueva`,
    instructions: (name) => `${name}: los pasos son nuevos`,
  },
};
