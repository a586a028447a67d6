import type { Locale, Localized } from "@/lib/locale";
import { canSpeak } from "./can-speak";

const languageTags: Localized = { en: "en-US", es: "es-US" };

/** Says a text in place of what is being said. Silent where there is no voice for the language. */
export function say(text: string, locale: Locale): void {
  if (!canSpeak()) return;
  const voices = window.speechSynthesis.getVoices();
  const voice = voices.find(({ lang }) => lang.toLowerCase().startsWith(locale));
  // An English voice reading Spanish helps nobody.
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang || languageTags[locale];
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}

/** Ends what is being said. */
export function hush(): void {
  if (canSpeak()) window.speechSynthesis.cancel();
}
