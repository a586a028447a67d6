"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { FinishForm } from "@/components/guided-session/finish-form";
import { GuidedSession } from "@/components/guided-session/guided-session";
import { type DeliveryState, ThanksScreen } from "@/components/guided-session/thanks-screen";
import { locales } from "@/lib/locale";
import { exerciseLogs } from "@/lib/session/exercise-logs";
import { forgetLink } from "./offline-copy";
import type { PatientView } from "./patient-view";
import { browserStore, linkPrefix, openStorage, type PhoneStorage } from "./phone-storage";
import { ProgramOverview } from "./program-overview";
import { planToday } from "./today-plan";
import { useFreshPage } from "./use-fresh-page";
import { type LogDelivery, useLogDelivery } from "./use-log-delivery";
import { usePatientSession } from "./use-patient-session";
import { usePhoneSetting } from "./use-phone-setting";
import { useToday } from "./use-today";

/**
 * A patient's program on the phone: the overview, and from there the guided session. `json` is a PatientView: as one
 * text it passes from server to page in a fraction of the time that nested values take.
 */
export function PatientProgram({ json }: { json: string }) {
  const view = useMemo((): PatientView => JSON.parse(json), [json]);
  const { linkId, program } = view;
  const [locale, setLocale] = usePhoneSetting("language", locales, view.language);
  const [storage, setStorage] = useState<PhoneStorage | null>(null);
  useEffect(() => setStorage(openStorage(linkPrefix(linkId), browserStore())), [linkId]);

  const onClosed = useCallback(async () => {
    await forgetLink(linkId);
    location.reload();
  }, [linkId]);
  const delivery = useLogDelivery(linkId, storage, onClosed);
  const session = usePatientSession(view, storage, delivery);
  const { mode } = session;
  const today = useToday(view.renderedDay);
  const plan = planToday(view, today, delivery.kept, Date.now());
  useFreshPage(mode.kind === "overview");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [mode.kind]);

  return (
    <div lang={locale} data-page="program">
      {mode.kind === "overview" ? (
        <ProgramOverview
          view={view}
          plan={plan}
          storage={storage}
          delivery={delivery}
          session={session}
          locale={locale}
          onLocale={setLocale}
        />
      ) : null}
      {mode.kind === "session" ? (
        <GuidedSession
          {...mode.run}
          initial={mode.initial}
          workOf={({ id }) => view.dosages[id]?.[locale].work ?? ""}
          figureOf={({ exerciseId }) => view.figures[exerciseId] ?? null}
          safetyNote={program.safetyNote}
          locale={locale}
          onChange={session.onChange}
          onFinish={session.onFinish}
        />
      ) : null}
      {mode.kind === "questions" ? (
        <FinishForm
          isComplete={exerciseLogs(mode.run.steps, mode.state, 0).every(({ outcome }) => outcome === "done")}
          locale={locale}
          onSend={session.onAnswer}
        />
      ) : null}
      {mode.kind === "thanks" ? (
        <ThanksScreen
          log={mode.log}
          items={mode.run.items}
          delivery={deliveryOf(mode.log.id, delivery)}
          locale={locale}
          onLeave={session.leave}
        />
      ) : null}
    </div>
  );
}

function deliveryOf(logId: string, { kept, outcome }: LogDelivery): DeliveryState {
  const own = kept.find(({ log }) => log.id === logId);
  if (own?.receivedAt) return own.isDropped ? "dayFull" : "sent";
  return outcome === null || outcome === "allSent" ? "sending" : "saved";
}
