import type { Locale } from "@/lib/locale";

const common: Record<Locale, Set<string>> = {
  en: new Set(
    "the and you your with for this that do not when if it is are of to in on then each as at from can".split(" "),
  ),
  es: new Set(
    "el la los las y usted su sus con para este esta que no cuando si es son de del a en un una por más al".split(" "),
  ),
};

/** The language that a text is clearly written in, by its commonest words; null when it could be either. */
export function textLanguage(text: string): Locale | null {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (locale: Locale) => words.filter((word) => common[locale].has(word)).length;
  const [english, spanish] = [count("en"), count("es")];
  if (Math.max(english, spanish) < 2 || english === spanish) return null;
  const [most, least] = [Math.max(english, spanish), Math.min(english, spanish)];
  if (most < 2 * least) return null;
  return english > spanish ? "en" : "es";
}
