import { useEffect, useState } from "react";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import { keepOfflineCopy } from "./offline-copy";

type OfflineNoteProps = { linkId: string; locale: Locale };

/** Keeps the program on the phone, and says so; over plain http it says what is missing there. */
export function OfflineNote({ linkId, locale }: OfflineNoteProps) {
  const [state, setState] = useState<"unknown" | "kept" | "insecure">("unknown");
  useEffect(() => {
    if (!window.isSecureContext) return setState("insecure");
    let isOver = false;
    void keepOfflineCopy(linkId).then((isKept) => {
      if (isKept && !isOver) setState("kept");
    });
    return () => {
      isOver = true;
    };
  }, [linkId]);
  const words = programWords[locale];
  if (state === "unknown") return null;
  return <p className="text-lead text-muted">{state === "kept" ? words.worksOffline : words.httpsText}</p>;
}
