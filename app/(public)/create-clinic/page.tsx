import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getClinician } from "@/app/session";
import { PublicFrame } from "@/components/app-shell/public-frame";
import { CreateClinicForm } from "@/components/sign-in/create-clinic-form";
import { isSignUpOpen } from "@/db/access/clinicians";
import { env } from "@/env";
import { createClinicAction } from "./actions";

export const metadata: Metadata = { title: "Create a clinic" };

export default async function CreateClinicPage() {
  if (await getClinician()) redirect("/");
  const signIn = (
    <Link href="/sign-in" className="font-semibold text-primary underline">
      Sign in
    </Link>
  );
  if (!(await isSignUpOpen(env().clinicSignup))) {
    return (
      <PublicFrame title="This Homestretch belongs to a clinic" lead="New clinics cannot be created here.">
        <p>
          If you work at this clinic, ask the person who set it up for an account. If you have one already: {signIn}.
        </p>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame
      title="Create your clinic"
      lead="You become its owner. Everything stays on this server."
      below={<p>Already have an account? {signIn}</p>}
    >
      <CreateClinicForm createClinic={createClinicAction} />
    </PublicFrame>
  );
}
