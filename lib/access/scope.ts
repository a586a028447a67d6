declare const minted: unique symbol;

/** Proof that a signed-in clinician acts for a clinic. Functions in `db/access` ask for it first. */
export type ClinicScope = Readonly<{
  clinicId: string;
  clinicianId: string;
  role: ClinicRole;
  [minted]: "clinic";
}>;

/**
 * Proof that a request showed the secret or the cookie of a link. Only the two checks in `db/link-secret.ts` mint it;
 * everything that reads by a link asks for it first.
 */
export type LinkProof = Readonly<{
  linkId: string;
  /** Of the key that the secret or cookie was derived from. */
  keyVersion: number;
  [minted]: "link";
}>;

/** Proof that a link that was shown opens now. It reaches one program of one patient. */
export type PatientScope = Readonly<{
  clinicId: string;
  programId: string;
  patientId: string;
  linkId: string;
  [minted]: "patient";
}>;

export const clinicRoles = ["owner", "clinician"] as const;
export type ClinicRole = (typeof clinicRoles)[number];

/** Only the session gate (`app/session.ts`), sign-up and test helpers may call this. */
export function mintClinicScope(fields: { clinicId: string; clinicianId: string; role: ClinicRole }): ClinicScope {
  return Object.freeze({ ...fields }) as ClinicScope;
}

/** Only the opening of a patient link and test helpers may call this. */
export function mintPatientScope(fields: {
  clinicId: string;
  programId: string;
  patientId: string;
  linkId: string;
}): PatientScope {
  return Object.freeze({ ...fields }) as PatientScope;
}
