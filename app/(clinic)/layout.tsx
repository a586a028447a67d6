import type { ReactNode } from "react";
import { requireSignedIn } from "@/app/session";
import { idleSeconds } from "@/app/session-cookie";
import { AppShell } from "@/components/app-shell/app-shell";
import { SignInAlarmNotice } from "@/components/app-shell/sign-in-alarm-notice";
import { listSignInAlarms } from "@/db/access/sign-in-alarms";
import { dismissSignInAlarmsAction, signOutAction } from "./account/actions";

/** Draws the shell. Each page asks for its own scope: a layout is not rendered again when the page changes. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const { name, email, clinicName, isDemo, scope } = await requireSignedIn();
  const alarms = await listSignInAlarms(scope, new Date());
  return (
    <AppShell
      clinician={{ id: scope.clinicianId, name, email, clinicName }}
      isDemo={isDemo}
      signOut={signOutAction}
      idleSeconds={idleSeconds}
    >
      <SignInAlarmNotice
        alarms={alarms.map(({ firstAt, lastAt, ...alarm }) => ({
          ...alarm,
          firstAt: firstAt.toISOString(),
          lastAt: lastAt.toISOString(),
        }))}
        dismiss={dismissSignInAlarmsAction}
      />
      {children}
    </AppShell>
  );
}
