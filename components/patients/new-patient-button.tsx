"use client";

import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-style";
import { useCarriedInput } from "@/components/ui/carried-input";
import { Dialog } from "@/components/ui/dialog";
import type { ActionResult } from "@/lib/action-result";
import { DemoWarning } from "./demo-warning";
import { emptyPatient, PatientForm, type PatientInput } from "./patient-form";

export type CreatePatient = (input: PatientInput) => Promise<ActionResult<{ ok: true; patientId: string }>>;

type NewPatientButtonProps = { createPatient: CreatePatient; tone?: ButtonTone };

/** Opens the form for a new patient and goes on to the patient's page. */
export function NewPatientButton({ createPatient, tone = "secondary" }: NewPatientButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const carried = useCarriedInput<PatientInput>("new-patient");
  const router = useRouter();
  useEffect(() => {
    if (carried) setOpen(true);
  }, [carried]);
  const cancel = <Button onPress={() => setOpen(false)}>Cancel</Button>;
  return (
    <>
      <Button tone={tone} icon={<UserPlus aria-hidden />} onPress={() => setOpen(true)}>
        New patient
      </Button>
      <Dialog title="New patient" isOpen={isOpen} onOpenChange={setOpen} role="alertdialog">
        <DemoWarning cancel={cancel}>
          <PatientForm
            initial={carried ?? emptyPatient}
            carryAs="new-patient"
            save={createPatient}
            onSaved={({ patientId }) => router.push(`/patients/${patientId}`)}
            saveLabel="Add patient"
            cancel={cancel}
            isOpen={false}
          />
        </DemoWarning>
      </Dialog>
    </>
  );
}
