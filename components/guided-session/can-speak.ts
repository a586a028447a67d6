/** Whether this browser can speak at all. It may still have no voice for a language. */
export function canSpeak(): boolean {
  return "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;
}
