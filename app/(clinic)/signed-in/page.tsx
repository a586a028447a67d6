import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { requireClinician } from "@/app/session";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Signed in" };

/** Where sign-in leads that was opened beside unsaved work. */
export default async function SignedInPage() {
  await requireClinician();
  return (
    <>
      <h1 className="sr-only">Signed in</h1>
      <EmptyState
        title="You are signed in again"
        icon={<CircleCheck aria-hidden />}
        action={<ButtonLink href="/">Or go to the home page</ButtonLink>}
      >
        Close this tab and go on in the other one. What you typed is still there; save it again.
      </EmptyState>
    </>
  );
}
