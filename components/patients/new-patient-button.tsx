"use client";

import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-style";
import { useCarriedInput } from "@/components/ui/carried-input";
import { Dialog } from "@/components/ui/dialog";
import type { ActionResult } from "@/lib/action-result";
import { DemoWarning } from "./demo-warning";
import { type Namesake, NamesakeNotice } from "./namesake-notice";
import { emptyPatient, PatientForm, type PatientInput } from "./patient-form";

export type CreatePatientOutcome =
  | { ok: true; patientId: string }
  | { ok: false; reason: "namesake"; namesakes: Namesake[] };
type NewPatientInput = PatientInput & { patientId: string; allowsNamesake: boolean };
export type CreatePatient = (input: NewPatientInput) => Promise<ActionResult<CreatePatientOutcome>>;

type NewPatientButtonProps = { createPatient: CreatePatient; tone?: ButtonTone };

/** Opens the form for a new patient and goes on to the patient's page. */
export function NewPatientButton({ createPatient, tone = "secondary" }: NewPatientButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const carried = useCarriedInput<PatientInput>("new-patient");
  const router = useRouter();
  const { create, namesakes, startOver } = useCreatePatient(createPatient);
  const open = () => {
    startOver();
    setOpen(true);
  };
  useEffect(() => {
    if (carried) setOpen(true);
  }, [carried]);
  const cancel = <Button onPress={() => setOpen(false)}>Cancel</Button>;
  return (
    <>
      <Button tone={tone} icon={<UserPlus aria-hidden />} onPress={open}>
        New patient
      </Button>
      <Dialog title="New patient" isOpen={isOpen} onOpenChange={setOpen} role="alertdialog">
        <DemoWarning cancel={cancel}>
          <PatientForm
            initial={carried ?? emptyPatient}
            carryAs="new-patient"
            save={create}
            onSaved={({ patientId }) => router.push(`/patients/${patientId}`)}
            saveLabel={namesakes ? "Add another patient" : "Add patient"}
            cancel={cancel}
            isOpen={false}
          >
            {namesakes ? <NamesakeNotice namesakes={namesakes} /> : null}
          </PatientForm>
        </DemoWarning>
      </Dialog>
    </>
  );
}

/** Sends a form under one id, so that it makes one patient however often it is sent. Asks once about each name. */
function useCreatePatient(createPatient: CreatePatient) {
  const [patientId, setPatientId] = useState(() => uuidv7());
  const [asked, setAsked] = useState<{ name: string; namesakes: Namesake[] } | null>(null);
  const create = async (input: PatientInput) => {
    const allowsNamesake = asked?.name === input.displayName;
    const answer = await createPatient({ ...input, patientId, allowsNamesake });
    const isAsking = !answer.ok && answer.reason === "namesake";
    if (answer.ok || isAsking) setAsked(isAsking ? { name: input.displayName, namesakes: answer.namesakes } : null);
    return answer;
  };
  const startOver = () => {
    setPatientId(uuidv7());
    setAsked(null);
  };
  return { create, namesakes: asked?.namesakes ?? null, startOver };
}
