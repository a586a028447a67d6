import Link from "next/link";
import type { Locale } from "@/lib/locale";

const choices: { locale: Locale; label: string }[] = [
  { locale: "en", label: "English" },
  { locale: "es", label: "Español" },
];

/** In which language the patient's words are shown. */
export function LanguageSwitch({ path, locale }: { path: string; locale: Locale }) {
  return (
    <nav aria-label="Language of the instructions" className="flex rounded-control bg-sunken p-1">
      {choices.map((choice) => (
        <Link
          key={choice.locale}
          href={choice.locale === "en" ? path : `${path}?lang=${choice.locale}`}
          lang={choice.locale}
          scroll={false}
          replace
          aria-current={choice.locale === locale ? "true" : undefined}
          className="flex min-h-9 items-center rounded-control px-4 font-semibold text-muted no-underline hover:text-ink aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:shadow-card"
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
