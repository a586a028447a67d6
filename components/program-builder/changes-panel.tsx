import { Notice } from "@/components/ui/notice";
import type { Difference } from "@/lib/program/differences";
import { DifferenceList } from "./difference-list";

type ChangesPanelProps = { differences: Difference[]; number: number };

/** What the patient is told after the next publishing. */
export function ChangesPanel({ differences, number }: ChangesPanelProps) {
  return (
    <Notice title={`Since revision ${number}`}>
      <DifferenceList differences={differences} beforeLabel={`Revision ${number}`} afterLabel="Now" />
    </Notice>
  );
}
