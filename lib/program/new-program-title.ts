import type { Localized } from "@/lib/locale";

/** What a program is called until the clinician gives it another title. The patient reads it. */
export const newProgramTitle: Localized = {
  en: "Home exercise program",
  es: "Programa de ejercicios en casa",
};
