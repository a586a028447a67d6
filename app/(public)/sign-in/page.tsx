import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getClinician } from "@/app/session";
import { PublicFrame } from "@/components/app-shell/public-frame";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { hasAnyClinic, isDemoThere, isSignUpOpen } from "@/db/access/new-clinics";
import { demoSignIn } from "@/db/demo/demo-sign-in";
import { demoDoor, env } from "@/env";
import { safeNextPath } from "@/lib/access/next-path";

export const metadata: Metadata = { title: "Sign in" };

type SignInPageProps = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const nextPath = safeNextPath(Array.isArray(next) ? next[0] : next);
  if (await getClinician()) redirect(nextPath);
  const { clinicSignup, authSecret } = env();
  const [isOpen, isSetUp, isDemo] = await Promise.all([isSignUpOpen(clinicSignup), hasAnyClinic(), isDemoThere()]);
  if (isOpen && !isSetUp && !isDemo) redirect("/create-clinic");
  // On any other address the password would be there for everyone to read.
  const demo = isDemo && demoDoor().isThisMachineOnly ? demoSignIn(authSecret) : null;
  return (
    <PublicFrame
      title="Sign in"
      lead={nextPath === "/" ? "For clinicians. Patients open their own link." : "Then you go on where you were."}
      below={
        <div className="flex flex-col gap-2">
          {isOpen ? (
            <p>
              New here?{" "}
              <Link href="/create-clinic" className="font-semibold text-primary underline">
                Create a clinic
              </Link>
            </p>
          ) : null}
          <p>Forgot your password? Ask the person who runs this server for a reset link.</p>
        </div>
      }
    >
      <SignInForm next={nextPath} demo={demo} />
    </PublicFrame>
  );
}
