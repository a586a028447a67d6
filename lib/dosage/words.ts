import type { DosageWords } from "@/lib/dosage/dosage-words";
import { wordsEn } from "@/lib/dosage/words-en";
import { wordsEs } from "@/lib/dosage/words-es";
import type { Localized } from "@/lib/locale";

export const dosageWords: Localized<DosageWords> = { en: wordsEn, es: wordsEs };
