"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import type { DoorWords } from "@/lib/patient-words/door-words";
import { BigButton } from "./big-button";
import { NoticePage } from "./notice-page";
import { forgetLink } from "./offline-copy";

type DoorState = "opening" | "linkNeeded" | "closed" | "tooManyTries" | "offline" | "failed";

type OpenLinkProps = {
  locale: Locale;
  words: DoorWords;
  /** The server says that the link which this phone had opened has ended. */
  hasEnded?: boolean;
};

/**
 * Shows the secret of the address to the server, which answers with a cookie, and then loads the program in place of
 * the address with the secret. Works on any page below `/p/`.
 */
export function OpenLink({ locale, words, hasEnded = false }: OpenLinkProps) {
  const [state, setState] = useState<DoorState>("opening");
  const isRunning = useRef(false);

  const open = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState("opening");
    const linkId = location.pathname.split("/")[2] ?? "";
    const next = location.hash ? await exchange(linkId, location.hash.slice(1)) : noSecret(linkId, hasEnded);
    if (next === "opened") return location.replace(location.pathname);
    setState(next);
    isRunning.current = false;
  }, [hasEnded]);

  useEffect(() => {
    void open();
    // The same link tapped or scanned again, with its secret this time, does not load the page anew.
    window.addEventListener("hashchange", open);
    window.addEventListener("online", open);
    return () => {
      window.removeEventListener("hashchange", open);
      window.removeEventListener("online", open);
    };
  }, [open]);

  if (state === "opening") {
    return (
      <NoticePage locale={locale} text={words.opening}>
        <noscript>{words.needsScript}</noscript>
      </NoticePage>
    );
  }
  const canRetry = state === "offline" || state === "failed" || state === "tooManyTries";
  return (
    <NoticePage locale={locale} title={words[state].title} text={words[state].text}>
      {canRetry ? <BigButton onClick={open}>{words.tryAgain}</BigButton> : null}
    </NoticePage>
  );
}

function noSecret(linkId: string, hasEnded: boolean): DoorState {
  if (!hasEnded) return "linkNeeded";
  void forgetLink(linkId);
  return "closed";
}

async function exchange(linkId: string, secret: string): Promise<DoorState | "opened"> {
  try {
    const response = await fetch(`/p/${linkId}/open`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ secret }),
    });
    if (response.ok) return "opened";
    if (response.status === 429) return "tooManyTries";
    return response.status >= 500 || response.status === 403 ? "failed" : "closed";
  } catch {
    return "offline";
  }
}
