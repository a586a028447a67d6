import type { ReactNode } from "react";
import { findPatient } from "./find-patient";

type PatientLayoutProps = { params: Promise<{ patientId: string }>; children: ReactNode };

/** Finds the patient before anything is sent, because the status 404 cannot be given once a page has begun to load. */
export default async function PatientLayout({ params, children }: PatientLayoutProps) {
  await findPatient((await params).patientId);
  return children;
}
