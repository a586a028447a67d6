"use client";

import { ChevronDown, LogOut, UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "react-aria-components";
import { Menu } from "@/components/ui/menu";
import { type SignOut, signOutHere, useLeave } from "./sign-out-provider";

type AccountMenuProps = {
  name: string;
  email: string;
  clinicName: string;
  signOut: SignOut;
};

/** Who is signed in, and the way out. */
export function AccountMenu({ name, email, clinicName, signOut }: AccountMenuProps) {
  const router = useRouter();
  const { leave } = useLeave();
  return (
    <Menu
      label="Account"
      header={
        <div className="max-w-72 border-line border-b px-3 pt-2 pb-3">
          <p className="font-semibold">{name}</p>
          <p className="text-caption text-muted">{email}</p>
          <p className="text-caption text-muted">{clinicName}</p>
        </div>
      }
      trigger={
        <Button className="flex min-h-11 min-w-0 cursor-pointer items-center gap-2.5 rounded-control py-1 pr-2 pl-1.5 text-left hover:bg-sunken">
          <span
            aria-hidden
            className="grid size-9 shrink-0 place-items-center rounded-full bg-primary-soft font-semibold text-caption text-primary-strong"
          >
            {initialsOf(name)}
          </span>
          <span className="sr-only">Account</span>
          <span className="sr-only min-w-0 max-w-48 flex-col leading-tight md:not-sr-only md:flex">
            <span className="truncate font-semibold text-caption">{name}</span>
            <span className="truncate text-caption text-muted">{clinicName}</span>
          </span>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
        </Button>
      }
      entries={[
        { id: "account", label: "Account", icon: <UserRound aria-hidden />, onAction: () => router.push("/account") },
        {
          id: "sign-out",
          label: "Sign out",
          icon: <LogOut aria-hidden />,
          onAction: () => leave(signOutHere(signOut)),
        },
      ]}
    />
  );
}

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => Array.from(word ?? "")[0] ?? "");
  return letters.join("").toUpperCase();
}
