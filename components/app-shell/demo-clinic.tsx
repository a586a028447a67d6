"use client";

import { createContext, type ReactNode, useContext } from "react";

const IsDemo = createContext(false);

/** Tells everything inside whether it shows the clinic of sample data. */
export function DemoClinicProvider({ isDemo, children }: { isDemo: boolean; children: ReactNode }) {
  return <IsDemo value={isDemo}>{children}</IsDemo>;
}

/** Whether the clinic on the screen is the demo. */
export function useIsDemoClinic(): boolean {
  return useContext(IsDemo);
}

/** The banner on every page of the demo clinic. */
export function DemoBanner() {
  if (!useIsDemoClinic()) return null;
  return (
    <section aria-label="Demo clinic" className="border-attention border-b bg-attention-soft print:hidden">
      <p className="mx-auto w-full max-w-[90rem] px-4 py-2 text-ink sm:px-6 lg:px-8">
        <strong>This is the demo clinic.</strong> Other people may see it. Do not enter real patients.
      </p>
    </section>
  );
}
