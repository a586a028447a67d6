"use client";

import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

/** Wrong passwords for one person's account; instants as ISO 8601. */
export type SignInAlarmView = { clinicianId: string; name: string; firstAt: string; lastAt: string };

type SignInAlarmNoticeProps = {
  alarms: readonly SignInAlarmView[];
  dismiss: (input: undefined) => Promise<ActionResult<{ ok: boolean }>>;
};

/** Shows owners whose account got many wrong passwords. Ends after 24 hours, or when an owner dismisses it. */
export function SignInAlarmNotice({ alarms, dismiss }: SignInAlarmNoticeProps) {
  const { run, answer, isPending } = useAction(dismiss);
  if (alarms.length === 0 || answer?.ok) return null;
  return (
    <div className="mb-6 print:hidden">
      <Notice tone="attention" role="status" title="Many wrong passwords">
        {alarms.map(({ clinicianId, name, firstAt, lastAt }) => (
          <p key={clinicianId}>
            Someone tried many wrong passwords for {name}’s account, since <LocalTime instant={firstAt} withTime />
            {lastAt === firstAt ? "" : ", last "}
            {lastAt === firstAt ? null : <LocalTime instant={lastAt} withTime />}. {name} can still sign in from a
            browser used before.
          </p>
        ))}
        <p>If this was not a colleague who forgot the password, ask that person to choose a new, longer one.</p>
        <RefusalNotice answer={answer} />
        <div className="pt-3">
          <Button isPending={isPending} onPress={() => run(undefined)}>
            Hide this
          </Button>
        </div>
      </Notice>
    </div>
  );
}
