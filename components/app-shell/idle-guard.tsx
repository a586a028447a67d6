"use client";

import { useEffect } from "react";
import { requestSignOut } from "@/components/sign-in/request-sign-in";

const storageKey = "homestretch:last-input";

type IdleGuardProps = { idleSeconds: number; signOut: (input: undefined) => Promise<unknown> };

/**
 * Leaves the page when nobody touched it, in any tab, for as long as the server keeps a session: what is on the screen
 * belongs to patients. Sign-in leads back to the same page.
 */
export function IdleGuard({ idleSeconds, signOut }: IdleGuardProps) {
  useEffect(() => {
    let noted = 0;
    let isLeaving = false;
    const note = () => {
      if (Date.now() - noted < 5000) return;
      noted = Date.now();
      localStorage.setItem(storageKey, String(noted));
    };
    const check = async () => {
      const last = Math.max(noted, Number(localStorage.getItem(storageKey)));
      if (isLeaving || Date.now() - last < idleSeconds * 1000) return;
      isLeaving = true;
      await signOut(undefined)
        .catch(requestSignOut)
        .catch(() => null);
      const here = window.location.pathname + window.location.search;
      window.location.assign(`/sign-in?${new URLSearchParams({ next: here })}`);
    };
    note();
    const timer = setInterval(check, 10_000);
    const inputs = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
    for (const input of inputs) window.addEventListener(input, note, { passive: true });
    document.addEventListener("visibilitychange", check);
    return () => {
      clearInterval(timer);
      for (const input of inputs) window.removeEventListener(input, note);
      document.removeEventListener("visibilitychange", check);
    };
  }, [idleSeconds, signOut]);
  return null;
}
