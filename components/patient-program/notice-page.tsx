import type { ReactNode } from "react";
import type { Locale } from "@/lib/locale";

type NoticePageProps = { locale: Locale; title?: string; text: string; children?: ReactNode };

/** A page with one message and nothing else. */
export function NoticePage({ locale, title, text, children }: NoticePageProps) {
  return (
    <main lang={locale} className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 px-5 py-10">
      <div role="status" className="flex flex-col gap-4">
        {title ? <h1 className="text-heading font-semibold">{title}</h1> : null}
        <p className="text-lead">{text}</p>
      </div>
      {children}
    </main>
  );
}
