import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { currentTokenHash, idleSeconds } from "@/app/session-cookie";
import { type OpenSession, openSession } from "@/db/access/clinician-sessions";
import { safeNextPath, signInPath } from "@/lib/access/next-path";
import type { ClinicScope } from "@/lib/access/scope";

export type SignedInClinician = OpenSession;

/** Who is signed in, asked of Postgres once per request; null when nobody is. */
export const getClinician = cache(async (): Promise<SignedInClinician | null> => {
  const tokenHash = await currentTokenHash();
  return tokenHash ? openSession({ tokenHash, now: new Date(), idleSeconds }) : null;
});

/** Whoever is signed in. Anybody else is sent to sign in and comes back to this page afterwards. */
export async function requireSignedIn(): Promise<SignedInClinician> {
  const clinician = await getClinician();
  if (!clinician) redirect(signInPath(safeNextPath((await headers()).get("x-homestretch-path"))));
  return clinician;
}

/** The scope that functions in `db/access` ask for. Sends whoever is not signed in to sign in. */
export async function requireClinician(): Promise<ClinicScope> {
  return (await requireSignedIn()).scope;
}
