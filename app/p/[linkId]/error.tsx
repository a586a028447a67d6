"use client";

import { BigButton } from "@/components/patient-program/big-button";
import { NoticePage } from "@/components/patient-program/notice-page";
import { locales } from "@/lib/locale";
import { failedWords } from "@/lib/patient-words/failed-words";

/** Says in both languages that it was our fault: nobody knows here which one the patient reads. */
export default function PatientErrorPage() {
  const { title } = failedWords.en;
  return (
    <NoticePage locale="en" title={title} text={failedWords.en.text}>
      {locales.map((locale) => (
        <div key={locale} lang={locale} className="flex flex-col gap-4">
          {locale === "en" ? null : <p className="text-lead">{failedWords[locale].text}</p>}
          <BigButton onClick={() => window.location.reload()}>{failedWords[locale].tryAgain}</BigButton>
        </div>
      ))}
    </NoticePage>
  );
}
