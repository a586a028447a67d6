import { ChartNoAxesColumn, ListChecks, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { InterfaceProviders } from "./interface-providers";

const promises = [
  {
    Icon: ListChecks,
    title: "Compose in a minute",
    text: "Choose exercises, then set holds, sets, sides and frequency.",
  },
  { Icon: Printer, title: "Hand it over", text: "A handout for the refrigerator and one link for the phone." },
  { Icon: ChartNoAxesColumn, title: "See how it went", text: "What was done, how hard it was and how much it hurt." },
];

type PublicFrameProps = { title: string; lead: ReactNode; children: ReactNode; below?: ReactNode };

/** What stands around sign-in and sign-up: the form on one side, on wide screens what it is for on the other. */
export function PublicFrame({ title, lead, children, below }: PublicFrameProps) {
  return (
    <InterfaceProviders>
      <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <main className="flex flex-col px-5 py-6 sm:px-10 lg:px-16 lg:py-10">
          <Brand />
          <div className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center gap-6 py-10">
            <div className="flex flex-col gap-2">
              <h1 className="font-semibold text-heading">{title}</h1>
              <p className="text-muted">{lead}</p>
            </div>
            {children}
            {below ? <div className="border-line border-t pt-5 text-muted">{below}</div> : null}
          </div>
        </main>
        <aside className="hidden flex-col justify-center gap-10 bg-primary-soft px-16 py-12 lg:flex xl:px-24">
          <p className="max-w-xl text-balance font-semibold text-display text-primary-strong">
            Home exercise programs that patients can follow
          </p>
          <ul className="flex max-w-md flex-col gap-6">
            {promises.map(({ Icon, title: heading, text }) => (
              <li key={heading} className="flex gap-4">
                <span className="grid size-11 shrink-0 place-items-center rounded-control bg-surface text-primary">
                  <Icon aria-hidden className="size-5" />
                </span>
                <div>
                  <p className="font-semibold text-lead text-primary-strong">{heading}</p>
                  <p className="text-ink">{text}</p>
                </div>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </InterfaceProviders>
  );
}
