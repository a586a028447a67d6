"use client";

import { useEffect, useRef, useState } from "react";

/** All that this app keeps in the browser starts so: signing out deletes it by that. */
const prefix = "homestretch:carried:";

/** A reload takes seconds. After that, someone else may sit here. */
const longestMilliseconds = 2 * 60_000;

/**
 * Carries what is typed in a form over the reload to a newer version: in this tab only, for two minutes, and only while
 * `isOutdated`. `read` returns what to carry, never a password.
 */
export function useCarryInput<Input>(name: string, isOutdated: boolean, read: () => Input): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (!isOutdated) return;
    const onPageHide = () => carryInput(browserTab(), name, latest.current(), Date.now());
    window.addEventListener("pagehide", onPageHide);
    return () => window.removeEventListener("pagehide", onPageHide);
  }, [isOutdated, name]);
}

/** What the page before the reload carried over under this name, once; null at first and when there is nothing. */
export function useCarriedInput<Input>(name: string): Input | null {
  const [carried, setCarried] = useState<Input | null>(null);
  useEffect(() => {
    const found = takeCarriedInput<Input>(browserTab(), name, Date.now());
    if (found !== null) setCarried(found);
  }, [name]);
  return carried;
}

export function carryInput(storage: Storage | null, name: string, input: unknown, now: number): void {
  try {
    storage?.setItem(prefix + name, JSON.stringify({ input, keptAt: now }));
  } catch {
    // A full or forbidden storage: the reload goes on without it.
  }
}

/** Takes it out, so that it is given back once. */
export function takeCarriedInput<Input>(storage: Storage | null, name: string, now: number): Input | null {
  const text = storage?.getItem(prefix + name);
  if (!storage || !text) return null;
  storage.removeItem(prefix + name);
  const { input, keptAt } = JSON.parse(text) as { input: Input; keptAt: number };
  return now - keptAt <= longestMilliseconds ? input : null;
}

function browserTab(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
