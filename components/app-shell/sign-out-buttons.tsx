"use client";

import { LogOut, MonitorX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

type SignOut = (input: undefined) => Promise<ActionResult<{ ok: boolean }>>;

/** Sign out here, or on every device. */
export function SignOutButtons({ signOut, signOutEverywhere }: { signOut: SignOut; signOutEverywhere: SignOut }) {
  const here = useAction(signOut);
  const everywhere = useAction(signOutEverywhere);
  // A full load, so that no page of the person stays in memory.
  const leave = (given: { ok: boolean }) => given.ok && window.location.assign("/sign-in");
  return (
    <div className="flex flex-col gap-3">
      <RefusalNotice answer={everywhere.answer ?? here.answer} />
      <div className="flex flex-wrap gap-2">
        <Button icon={<LogOut aria-hidden />} isPending={here.isPending} onPress={() => here.run(undefined, leave)}>
          Sign out
        </Button>
        <Button
          icon={<MonitorX aria-hidden />}
          isPending={everywhere.isPending}
          onPress={() => everywhere.run(undefined, leave)}
        >
          Sign out on all devices
        </Button>
      </div>
    </div>
  );
}
