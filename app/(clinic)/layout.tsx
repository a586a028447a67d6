import type { ReactNode } from "react";
import { requireSignedIn } from "@/app/session";
import { idleSeconds } from "@/app/session-cookie";
import { AppShell } from "@/components/app-shell/app-shell";
import { signOutAction } from "./account/actions";

/** Draws the shell. Each page asks for its own scope: a layout is not rendered again when the page changes. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const { name, email, clinicName, isDemo } = await requireSignedIn();
  return (
    <AppShell clinician={{ name, email, clinicName }} isDemo={isDemo} signOut={signOutAction} idleSeconds={idleSeconds}>
      {children}
    </AppShell>
  );
}
