"use client";

import { describeRefusal } from "@/lib/action-result";
import { Button } from "./button";
import { Notice } from "./notice";

type Answer = { ok: boolean; reason?: string } | null;

/** Says why a server action was refused, and what to do: after an upgrade, reload. After a time-out, sign-in opens beside the page so that it stays as it is. */
export function RefusalNotice({ answer }: { answer: object | null }) {
  const { ok, reason } = (answer ?? { ok: true }) as NonNullable<Answer>;
  const words = ok || !reason ? null : describeRefusal(reason);
  if (!words) return null;
  return (
    <Notice tone={reason === "invalid" ? "attention" : "danger"} role="alert">
      {words}
      {reason === "signed_out" ? (
        <>
          {" "}
          <a href="/sign-in?next=/signed-in" target="_blank" rel="noreferrer" className="font-semibold underline">
            Sign in again in a new tab
          </a>
        </>
      ) : null}
      {reason === "outdated" ? (
        <div className="pt-2">
          <Button onPress={() => window.location.reload()}>Reload</Button>
        </div>
      ) : null}
    </Notice>
  );
}
