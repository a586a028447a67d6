"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Autosave } from "./autosave-machine";

type SaveProblemProps = { phase: Autosave["phase"]; onTryAgain: () => void };

/** What keeps the draft from being saved, and what helps. Nothing while all is well. */
export function SaveProblem({ phase, onTryAgain }: SaveProblemProps) {
  if (phase.kind !== "refused") return null;
  switch (phase.reason) {
    case "lost":
    case "failed":
      return (
        <Notice tone="attention" role="status" title="The server cannot be reached">
          <p>Go on working: everything is kept on this computer and saved as soon as the server answers.</p>
          <p className="pt-2">
            <Button onPress={onTryAgain}>Try now</Button>
          </p>
        </Notice>
      );
    case "signed_out":
    case "refused":
      return <RefusalNotice answer={{ ok: false, reason: phase.reason }} />;
    case "outdated":
      return (
        <Notice tone="attention" role="alert" title="There's a newer version of Homestretch">
          <p>Saving is paused. Reload to go on: what is not saved yet is offered back to you there.</p>
          <p className="pt-2">
            <Button onPress={() => window.location.reload()}>Reload</Button>
          </p>
        </Notice>
      );
    case "gone":
      return (
        <Notice tone="danger" role="alert" title="This program is no longer there">
          What you typed stays on this computer, but it can no longer be saved.
        </Notice>
      );
    case "archived":
      return (
        <Notice tone="danger" role="alert" title="This program was archived">
          <p>
            Restore it to go on. What you typed is kept on this computer, and you can take it back into the program
            then.
          </p>
          <p className="pt-2">
            <Button onPress={() => window.location.reload()}>Show how to restore it</Button>
          </p>
        </Notice>
      );
    case "invalid":
      return (
        <Notice tone="attention" role="alert" title="The last change could not be saved">
          {phase.message ?? "Something in it cannot be stored."} It is kept on this computer.
        </Notice>
      );
  }
}
