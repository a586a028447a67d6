import type { Localized } from "@/lib/locale";

/** What stands on the button that stops a moving picture, and the one that starts it again. */
export type MotionWords = { stop: string; play: string };

export const motionWords: Localized<MotionWords> = {
  en: { stop: "Stop the picture", play: "Play the picture" },
  es: { stop: "Detener la imagen", play: "Mover la imagen" },
};
