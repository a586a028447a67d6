import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getClinician } from "@/app/session";
import { PublicFrame } from "@/components/app-shell/public-frame";
import { CreateClinicForm } from "@/components/sign-in/create-clinic-form";
import { hasAnyClinic, isSignUpOpen } from "@/db/access/new-clinics";
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
        <p>The person who runs this server decides who gets an account. If you have one: {signIn}.</p>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame
      title="Create your clinic"
      lead="You become its owner. Everything stays on this server."
      below={<p>Already have an account? {signIn}</p>}
    >
      <CreateClinicForm createClinic={createClinicAction} aboutCode={(await hasAnyClinic()) ? invited : installing} />
    </PublicFrame>
  );
}

const installing = (
  <>
    It is in the link that the terminal shows where <code>npm start</code> runs. For a new link, run{" "}
    <code>npm run account -- setup-link</code> on the server.
  </>
);

const invited = (
  <>
    It is in your invitation link. The person who runs this server makes one with <code>npm run account -- invite</code>
    .
  </>
);
