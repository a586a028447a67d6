"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { requestSignOut } from "@/components/sign-in/request-sign-in";
import { browserStorage, forgetPlainCopies, forgetTraces, programsWithCopies } from "@/components/ui/browser-traces";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { retireWorks, settleWorks } from "@/components/ui/unsaved-work";
import { listenToTabs, settleOtherTabs, tellSignedOut } from "./other-tabs";

/** Signs out on the server: here, or on all devices. */
export type SignOut = (input: undefined) => Promise<unknown>;

type Leave = { leave: (signOut: SignOut) => void; isLeaving: boolean };

const Context = createContext<Leave | null>(null);

/** Signs out here, also from a page of before an upgrade, whose action the server no longer knows. */
export function signOutHere(signOut: SignOut): SignOut {
  return (input) => signOut(input).catch(requestSignOut);
}

/** The way out, which every button for it shares. */
export function useLeave(): Leave {
  const leave = useContext(Context);
  if (!leave) throw new Error("useLeave works inside of SignOutProvider only");
  return leave;
}

type Question = { kind: "unsaved"; titles: string[]; programIds: string[] } | { kind: "failed" };

const patienceMilliseconds = 10_000;

/**
 * Signing out on purpose: saves what is not saved, here and in other tabs, or asks; then leaves no patient's text in
 * this browser.
 */
export function SignOutProvider({ clinicianId, children }: { clinicianId: string; children: ReactNode }) {
  const [isLeaving, setIsLeaving] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const [chosen, setChosen] = useState<SignOut | null>(null);

  useEffect(() => {
    forgetPlainCopies(browserStorage(), clinicianId);
    const settle = () => settleWorks(patienceMilliseconds);
    return listenToTabs({ clinicianId, settle, onSignedOut: (isOwn) => leaveNow(isOwn ? clinicianId : null) });
  }, [clinicianId]);

  // A page that the browser kept for the Back button may belong to another person by now.
  useEffect(() => {
    const onPageShow = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", onPageShow);
    return () => window.removeEventListener("pageshow", onPageShow);
  }, []);

  const finish = async (signOut: SignOut) => {
    setQuestion(null);
    setIsLeaving(true);
    if (await isSignedOut(signOut)) {
      tellSignedOut(clinicianId);
      leaveNow(clinicianId);
      return;
    }
    setIsLeaving(false);
    setQuestion({ kind: "failed" });
  };

  const leave = async (signOut: SignOut) => {
    setChosen(() => signOut);
    setQuestion(null);
    setIsLeaving(true);
    const [here, elsewhere] = await Promise.all([settleWorks(patienceMilliseconds), settleOtherTabs(clinicianId)]);
    const titles = [...new Set([...here, ...elsewhere])];
    const programIds = programsWithCopies(browserStorage(), clinicianId);
    if (titles.length === 0 && programIds.length === 0) return finish(signOut);
    setIsLeaving(false);
    setQuestion({ kind: "unsaved", titles, programIds });
  };

  return (
    <Context.Provider value={{ leave, isLeaving }}>
      {children}
      {question && chosen ? (
        <SignOutQuestion
          question={question}
          onAgain={() => leave(chosen)}
          onDiscard={() => finish(chosen)}
          onCancel={() => setQuestion(null)}
        />
      ) : null}
    </Context.Provider>
  );
}

type SignOutQuestionProps = { question: Question; onAgain: () => void; onDiscard: () => void; onCancel: () => void };

function SignOutQuestion({ question, onAgain, onDiscard, onCancel }: SignOutQuestionProps) {
  const isFailed = question.kind === "failed";
  return (
    <Dialog
      role="alertdialog"
      title={isFailed ? "You are still signed in" : "Your last changes aren’t saved"}
      isOpen
      onOpenChange={(isOpen) => isOpen || onCancel()}
    >
      {isFailed ? (
        <p>The server cannot be reached right now. Try again before you leave this computer.</p>
      ) : (
        <UnsavedList {...question} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onPress={onAgain}>
          {isFailed ? "Try again" : "Save again"}
        </Button>
        {isFailed ? null : <Button onPress={onDiscard}>Sign out and discard</Button>}
        <Button tone="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}

function UnsavedList({ titles, programIds }: { titles: string[]; programIds: string[] }) {
  return (
    <>
      <p>
        {titles.length > 0
          ? `Your last changes to ${titles.join(", ")} aren’t saved.`
          : "This browser holds changes from an earlier page that were never saved."}{" "}
        If you sign out now, they are deleted, so that nothing of your patients stays in this browser.
      </p>
      {titles.length === 0
        ? programIds.map((id) => (
            <p key={id}>
              <a className="font-semibold text-primary underline" href={`/programs/${id}`}>
                Open the program to restore or discard them
              </a>
            </p>
          ))
        : null}
    </>
  );
}

/** A session that is over already counts. */
async function isSignedOut(signOut: SignOut): Promise<boolean> {
  try {
    const answer = (await signOut(undefined)) as { ok?: boolean; reason?: string } | undefined;
    return answer === undefined || answer.ok !== false || answer.reason === "signed_out";
  } catch {
    return false;
  }
}

/** Leaves by a full load, so that no page stays in memory. With an id, that person's traces go; else copies are kept. */
function leaveNow(clinicianId: string | null): void {
  retireWorks(clinicianId ? "delete" : "keep");
  if (clinicianId) {
    forgetTraces(clinicianId);
    // After the page's own listeners, which may keep what is typed for a reload.
    window.addEventListener("pagehide", () => forgetTraces(clinicianId));
  }
  window.location.replace("/sign-in");
}
