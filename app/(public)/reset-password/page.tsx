import type { Metadata } from "next";
import Link from "next/link";
import { PublicFrame } from "@/components/app-shell/public-frame";
import { ResetPasswordForm } from "@/components/sign-in/reset-password-form";
import { resetPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Choose a new password" };

export default function ResetPasswordPage() {
  return (
    <PublicFrame
      title="Choose a new password"
      lead="Your link works once, for 10 minutes. You are signed out everywhere and then sign in with the new password."
      below={
        <p>
          You know your password?{" "}
          <Link href="/sign-in" className="font-semibold text-primary underline">
            Sign in
          </Link>
        </p>
      }
    >
      <ResetPasswordForm resetPassword={resetPasswordAction} />
    </PublicFrame>
  );
}
