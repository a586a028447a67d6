"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { requestSignOut } from "@/components/sign-in/request-sign-in";
import { browserStorage, lastInputKey } from "@/components/ui/browser-traces";
import { retireWorks, settleWorks } from "@/components/ui/unsaved-work";

type IdleGuardProps = { idleSeconds: number; signOut: (input: undefined) => Promise<unknown> };

const patienceMilliseconds = 5000;

/**
 * Covers and leaves the page when nobody touched it, in any tab, for as long as the server keeps a session: what is on
 * the screen belongs to patients. Unsaved work is saved, or stays as an encrypted copy. Sign-in leads back to the page.
 */
export function IdleGuard({ idleSeconds, signOut }: IdleGuardProps) {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    let noted = 0;
    let isLeaving = false;
    const storage = browserStorage();
    const note = () => {
      if (isLeaving || Date.now() - noted < 5000) return;
      noted = Date.now();
      attempt(() => storage?.setItem(lastInputKey, String(noted)));
    };
    const check = async () => {
      const last = Math.max(noted, Number(storage?.getItem(lastInputKey)));
      if (isLeaving || Date.now() - last < idleSeconds * 1000) return;
      isLeaving = true;
      setIsOver(true);
      await settleWorks(patienceMilliseconds);
      await signOut(undefined)
        .catch(requestSignOut)
        .catch(() => null);
      if (retireWorks("keep")) leave();
    };
    note();
    const timer = setInterval(check, 10_000);
    const inputs = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
    const returns = ["focus", "pageshow"] as const;
    for (const input of inputs) window.addEventListener(input, note, { passive: true });
    for (const name of returns) window.addEventListener(name, check);
    document.addEventListener("visibilitychange", check);
    return () => {
      clearInterval(timer);
      for (const input of inputs) window.removeEventListener(input, note);
      for (const name of returns) window.removeEventListener(name, check);
      document.removeEventListener("visibilitychange", check);
    };
  }, [idleSeconds, signOut]);

  return isOver ? <Cover /> : null;
}

function leave(): void {
  const here = window.location.pathname + window.location.search;
  window.location.replace(`/sign-in?${new URLSearchParams({ next: here })}`);
}

/** Hides everything else. Stays only where the browser could not keep a copy of unsaved work. */
function Cover() {
  useEffect(() => {
    document.title = "Signed out · Homestretch";
    const onFocus = async () => {
      if ((await settleWorks(patienceMilliseconds)).length === 0) leave();
    };
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, []);
  return createPortal(
    <div data-cover role="alert" className="fixed inset-0 z-[100] grid place-items-center bg-canvas p-6">
      <style>{"body > :not([data-cover]) { display: none !important; }"}</style>
      <div className="flex max-w-md flex-col gap-3">
        <p className="font-semibold text-title">You were signed out</p>
        <p>
          Nobody used this page for a while. If you changed something that is not saved, sign in in a new tab and come
          back.
        </p>
        <p>
          <a
            className="font-semibold text-primary underline"
            href="/sign-in?next=/signed-in"
            target="_blank"
            rel="noreferrer"
          >
            Sign in
          </a>
        </p>
      </div>
    </div>,
    document.body,
  );
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {}
}
