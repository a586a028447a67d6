import type { Metadata } from "next";
import { figureOf } from "@/app/figures";
import { requireSignedIn } from "@/app/session";
import { FigureBodyForm } from "@/components/app-shell/figure-body-form";
import { PasswordForm } from "@/components/app-shell/password-form";
import { SignOutButtons } from "@/components/app-shell/sign-out-buttons";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { ClinicRole } from "@/lib/access/scope";
import type { BodyName } from "@/lib/figure/body-choice";
import { coverOf } from "@/lib/figure/figure-view";
import { changePasswordAction, setFigureBodyAction, signOutAction, signOutEverywhereAction } from "./actions";

export const metadata: Metadata = { title: "Account" };

const roleLabels: Record<ClinicRole, string> = { owner: "Owner", clinician: "Clinician" };

/** A picture that shows most of a person. */
function coverOfPerson(body: BodyName) {
  const figure = figureOf("backward-shoulder-rolls", body);
  return figure && coverOf(figure);
}

export default async function AccountPage() {
  const { name, email, clinicName, figureBody, scope } = await requireSignedIn();
  const facts = [
    ["Name", name],
    ["E-mail", email],
    ["Clinic", clinicName],
    ["Role", roleLabels[scope.role]],
  ];
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Account" />
      <div className="flex flex-col gap-8">
        <Section title="You">
          <Card className="px-5 py-2">
            <dl className="divide-y divide-line">
              {facts.map(([term, value]) => (
                <div key={term} className="grid gap-x-6 py-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
                  <dt className="text-muted">{term}</dt>
                  <dd className="font-semibold">{value}</dd>
                </div>
              ))}
            </dl>
          </Card>
        </Section>
        <Section title="Pictures">
          <Card className="p-5">
            <FigureBodyForm
              figureBody={figureBody}
              covers={{ slim: coverOfPerson("slim"), heavy: coverOfPerson("heavy") }}
              setFigureBody={setFigureBodyAction}
            />
          </Card>
        </Section>
        <Section title="Password">
          <Card className="p-5">
            <PasswordForm email={email} changePassword={changePasswordAction} />
          </Card>
        </Section>
        <Section title="Devices">
          <Card className="flex flex-col gap-4 p-5">
            <p className="text-muted">
              You are signed out by yourself after 15 minutes without work, and 12 hours after you signed in.
            </p>
            <SignOutButtons signOut={signOutAction} signOutEverywhere={signOutEverywhereAction} />
          </Card>
        </Section>
      </div>
    </div>
  );
}
