import { canSpeak } from "./can-speak";

type NavigatorWithAudioSession = Navigator & { audioSession?: { type: string } };

let context: AudioContext | null = null;

/** Call it from a tap: phones let a page make sounds only after one. Music of other apps goes on beside it. */
export function allowTones(): void {
  try {
    const { audioSession } = navigator as NavigatorWithAudioSession;
    if (audioSession) audioSession.type = "ambient";
    context ??= new AudioContext();
    void context.resume();
    // Safari speaks later only if it was first asked to within a tap.
    if (canSpeak()) window.speechSynthesis.speak(new SpeechSynthesisUtterance(""));
  } catch {
    // A phone without sound still shows everything.
  }
}

/** Where sounds are made; null where there is none, or before a tap. */
export function openSound(): AudioContext | null {
  return context?.state === "running" ? context : null;
}
