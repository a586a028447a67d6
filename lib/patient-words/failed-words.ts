import type { Localized } from "@/lib/locale";

/** What a patient reads when a page could not be made. Alone in a file: it comes with every page. */
export const failedWords: Localized<{ title: string; text: string; tryAgain: string }> = {
  en: {
    title: "Something went wrong",
    text: "This is our fault, not yours. Please try again. What you did is still saved on your phone.",
    tryAgain: "Try again",
  },
  es: {
    title: "Algo salió mal",
    text: "El error es nuestro, no suyo. Pruebe otra vez. Lo que hizo sigue guardado en su teléfono.",
    tryAgain: "Probar otra vez",
  },
};
