import { CircleAlert, CircleCheck, LoaderCircle } from "lucide-react";
import type { Autosave, SaveFailure } from "./autosave-machine";

/** The place of the notices that say more. */
export const saveNoticesId = "save-notices";

const refusals: Record<SaveFailure, string> = {
  lost: "Not saved – trying again",
  failed: "Not saved – trying again",
  signed_out: "Not saved: you are signed out",
  outdated: "Not saved: reload the page",
  refused: "Not saved: wrong address",
  gone: "Not saved: the program is gone",
  archived: "Not saved: the program is archived",
  invalid: "Not saved: check the marked field",
};

type SaveStatusProps = Pick<Autosave, "phase"> & {
  /** Leads to a field whose text cannot be saved; null when there is none. */
  onShowProblem: (() => void) | null;
};

/** Whether the server has what is on the screen, in a few words. */
export function SaveStatus({ phase, onShowProblem }: SaveStatusProps) {
  if (onShowProblem && phase.kind !== "refused" && phase.kind !== "conflict") {
    return (
      <Status icon={<CircleAlert aria-hidden />} tone="text-danger font-semibold">
        <button type="button" onClick={onShowProblem} className="cursor-pointer underline">
          {refusals.invalid}
        </button>
      </Status>
    );
  }
  switch (phase.kind) {
    case "settled":
      return (
        <Status icon={<CircleCheck aria-hidden className="text-success" />} tone="text-muted">
          Saved
        </Status>
      );
    case "pending":
    case "saving":
      return (
        <Status icon={<LoaderCircle aria-hidden className="animate-spin" />} tone="text-muted">
          Saving…
        </Status>
      );
    case "refused":
      return <Trouble>{refusals[phase.reason]}</Trouble>;
    case "conflict":
      return <Trouble>Somebody else changed this program</Trouble>;
  }
}

/** Leads to the notice that says more, which may be out of sight. */
function Trouble({ children }: { children: React.ReactNode }) {
  return (
    <Status icon={<CircleAlert aria-hidden />} tone="text-danger font-semibold">
      <a href={`#${saveNoticesId}`} className="underline">
        {children}
      </a>
    </Status>
  );
}

/** Before the page is alive nothing that is typed would be kept. */
export function OpeningStatus() {
  return (
    <Status icon={<LoaderCircle aria-hidden className="animate-spin" />} tone="text-muted">
      Opening…
    </Status>
  );
}

function Status({ icon, tone, children }: { icon: React.ReactNode; tone: string; children: React.ReactNode }) {
  return (
    <span
      data-testid="save-status"
      className={`inline-flex items-center gap-1.5 text-caption [&_svg]:size-4 [&_svg]:shrink-0 ${tone}`}
    >
      {icon}
      {children}
    </span>
  );
}
