/** The languages patients read. Clinicians' screens are English. */
export const locales = ["en", "es"] as const;

export type Locale = (typeof locales)[number];

/** One text in every language patients read. */
export type Localized<Text = string> = Record<Locale, Text>;
