"use client";

import { type ReactNode, useState } from "react";
import { useIsDemoClinic } from "@/components/app-shell/demo-clinic";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type DemoWarningProps = { cancel: ReactNode; children: ReactNode };

/** In the demo clinic, warns before a form that asks for a patient. In any other clinic, only the form. */
export function DemoWarning({ cancel, children }: DemoWarningProps) {
  const isDemo = useIsDemoClinic();
  const [isWarned, setWarned] = useState(false);
  if (!isDemo || isWarned) return children;
  return (
    <>
      <Notice tone="attention" title="This is the demo clinic">
        Other people may see what you enter. Use a made-up patient, never a real one. For real patients, create your own
        clinic.
      </Notice>
      <div className="flex flex-wrap justify-end gap-2">
        {cancel}
        <Button tone="primary" autoFocus onPress={() => setWarned(true)}>
          Add a made-up patient
        </Button>
      </div>
    </>
  );
}
