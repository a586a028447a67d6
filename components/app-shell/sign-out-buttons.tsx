"use client";

import { LogOut, MonitorX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { type SignOut, signOutHere, useLeave } from "./sign-out-provider";

/** Sign out here, or on every device. */
export function SignOutButtons({ signOut, signOutEverywhere }: { signOut: SignOut; signOutEverywhere: SignOut }) {
  const { leave, isLeaving } = useLeave();
  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={<LogOut aria-hidden />} isPending={isLeaving} onPress={() => leave(signOutHere(signOut))}>
        Sign out
      </Button>
      <Button icon={<MonitorX aria-hidden />} isPending={isLeaving} onPress={() => leave(signOutEverywhere)}>
        Sign out on all devices
      </Button>
    </div>
  );
}
