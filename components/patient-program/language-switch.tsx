import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";

type LanguageSwitchProps = { locale: Locale; onChange: (locale: Locale) => void };

/** Changes the language of the page; its own words are in the other language. */
export function LanguageSwitch({ locale, onChange }: LanguageSwitchProps) {
  const other = programWords[locale].otherLanguage;
  return (
    <button
      type="button"
      lang={other.locale}
      onClick={() => onChange(other.locale)}
      className="-mr-3 min-h-11 shrink-0 cursor-pointer rounded-control px-3 text-lead text-primary underline decoration-1 underline-offset-4 hover:bg-sunken"
    >
      {other.name}
    </button>
  );
}
