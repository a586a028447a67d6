"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCarriedInput } from "@/components/ui/carried-input";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/action-result";
import { PatientForm, type PatientInput } from "./patient-form";

type Outcome = { ok: true } | { ok: false; reason: "not_found" };
export type SavePatient = (input: PatientInput & { patientId: string }) => Promise<ActionResult<Outcome>>;

type EditPatientButtonProps = { patientId: string; initial: PatientInput; savePatient: SavePatient };

/** Opens the form with what is known about a patient. */
export function EditPatientButton({ patientId, initial, savePatient }: EditPatientButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const carryAs = `patient ${patientId}`;
  const carried = useCarriedInput<PatientInput>(carryAs);
  const router = useRouter();
  useEffect(() => {
    if (carried) setOpen(true);
  }, [carried]);
  const save = async (input: PatientInput) => {
    const answer = await savePatient({ ...input, patientId });
    setGone(!answer.ok && answer.reason === "not_found");
    return answer;
  };
  const onSaved = () => {
    setOpen(false);
    router.refresh();
  };
  return (
    <>
      <Button icon={<Pencil aria-hidden />} onPress={() => setOpen(true)}>
        Edit details
      </Button>
      <Dialog title="Patient details" isOpen={isOpen} onOpenChange={setOpen} role="alertdialog">
        {isGone ? (
          <Notice tone="danger" role="alert">
            This patient is no longer in your clinic.
          </Notice>
        ) : null}
        <PatientForm
          initial={carried ?? initial}
          carryAs={carryAs}
          save={save}
          onSaved={onSaved}
          saveLabel="Save"
          cancel={<Button onPress={() => setOpen(false)}>Cancel</Button>}
          isOpen
        />
      </Dialog>
    </>
  );
}
