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
        <p>Whoever set it up decides who may sign in here. If you have an account: {signIn}.</p>
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
