import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import { DemoBanner, DemoClinicProvider } from "./demo-clinic";
import { FreshAfterBack } from "./fresh-after-back";
import { IdleGuard } from "./idle-guard";
import { InterfaceProviders } from "./interface-providers";
import { WithoutScript } from "./loading-page";
import { NavLinks } from "./nav-links";
import { SignOutProvider } from "./sign-out-provider";
import { SkipLink } from "./skip-link";

type AppShellProps = {
  clinician: { id: string; name: string; email: string; clinicName: string };
  isDemo: boolean;
  signOut: (input: undefined) => Promise<unknown>;
  idleSeconds: number;
  children: ReactNode;
};

/** What stands around every page of a signed-in clinician. */
export function AppShell({ clinician: { id, ...clinician }, isDemo, signOut, idleSeconds, children }: AppShellProps) {
  return (
    <InterfaceProviders>
      <IdleGuard idleSeconds={idleSeconds} signOut={signOut} />
      <FreshAfterBack />
      <SkipLink />
      <WithoutScript />
      <SignOutProvider clinicianId={id}>
        <div className="flex min-h-dvh flex-col">
          <header className="border-line border-b bg-surface print:hidden">
            <div className="mx-auto grid w-full max-w-[90rem] grid-cols-[1fr_auto] items-center gap-x-6 px-4 py-2 sm:grid-cols-[auto_1fr_auto] sm:px-6 lg:px-8">
              <Link
                href="/"
                className="justify-self-start rounded-control py-1 no-underline"
                aria-label="Homestretch, home"
              >
                <Brand />
              </Link>
              <div className="order-last col-span-2 -mx-1 sm:order-none sm:col-span-1 sm:mx-0">
                <NavLinks />
              </div>
              <AccountMenu {...clinician} signOut={signOut} />
            </div>
          </header>
          <DemoClinicProvider isDemo={isDemo}>
            <DemoBanner />
            <main
              id="content"
              tabIndex={-1}
              className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8 lg:px-8"
            >
              {children}
            </main>
          </DemoClinicProvider>
        </div>
      </SignOutProvider>
    </InterfaceProviders>
  );
}
