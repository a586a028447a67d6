import localFont from "next/font/local";

/** Atkinson Hyperlegible Next: made by the Braille Institute for readers with low vision. */
export const hyperlegible = localFont({
  variable: "--font-hyperlegible",
  display: "swap",
  src: [
    {
      path: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
      style: "normal",
    },
  ],
});
