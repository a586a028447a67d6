import type { Locale } from "@/lib/locale";
import { readingGrade, readingLimits } from "@/lib/reading/reading-grade";
import { textLanguage } from "@/lib/reading/text-language";

const names = { en: "English", es: "Spanish" } as const;

/** Below this a single long word makes the grade jump. */
const fewestWords = 8;
/** Above this a text cannot be saved, which its field says. */
const mostCharacters = 4000;

/** How easy a text for the patient is to read, while it is typed. Information, never a block. */
export function ReadingHint({ text, locale }: { text: string; locale: Locale }) {
  if (text.length > mostCharacters) return null;
  const words = text.trim().split(/\s+/).length;
  if (text.trim() === "" || words < fewestWords) return null;
  const written = textLanguage(text);
  if (written !== null && written !== locale) {
    return (
      <>
        This looks like {names[written]}. The patient reads {names[locale]}.
      </>
    );
  }
  const { grade, wordsPerSentence } = readingGrade(text, locale);
  const rounded = Math.max(1, Math.round(grade));
  if (wordsPerSentence > readingLimits.wordsPerSentence) {
    return <>Grade {rounded}: long sentences. Try to split them.</>;
  }
  return (
    <>
      {grade > readingLimits.grade
        ? `Grade ${rounded}: hard to read. Try shorter words.`
        : `Grade ${rounded}: easy to read.`}
    </>
  );
}
