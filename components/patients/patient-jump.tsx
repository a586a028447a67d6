"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useSearch } from "@/components/ui/use-search";
import { describeRefusal } from "@/lib/action-result";
import type { FindPatients, FoundPatient } from "./new-program-button";

/** A box that leads to a patient: type a part of the name, press Enter. */
export function PatientJump({ findPatients }: { findPatients: FindPatients }) {
  const [text, setText] = useState("");
  const router = useRouter();
  const { rows, refusal } = useSearch(text, async (search) => {
    const found = await findPatients({ search });
    return found.ok ? found.rows : null;
  });
  return (
    <ComboBox
      aria-label="Go to a patient"
      items={rows ?? []}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && router.push(`/patients/${key}`)}
      allowsEmptyCollection
      menuTrigger="focus"
      className="relative min-w-0 flex-1 basis-56 sm:w-72 sm:flex-none"
    >
      <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
      <Input
        placeholder="Go to a patient"
        maxLength={200}
        className="min-h-11 w-full rounded-control border border-line-strong bg-surface pr-3 pl-10 text-body text-ink placeholder:text-muted"
      />
      <Popover className="max-h-80 w-(--trigger-width) overflow-auto rounded-control border border-line bg-surface p-1 shadow-raised">
        <ListBox<FoundPatient>
          className="outline-none"
          renderEmptyState={() => (
            <p className="px-3 py-2 text-muted">
              {refusal ? describeRefusal(refusal.reason) : rows ? "No patient matches." : "Looking…"}
            </p>
          )}
        >
          {(patient) => (
            <ListBoxItem
              id={patient.id}
              textValue={patient.displayName}
              className="flex min-h-11 cursor-pointer flex-col justify-center rounded-control px-3 py-1.5 text-ink outline-none data-focused:bg-primary-soft"
            >
              <span className="font-semibold">{patient.displayName}</span>
              {patient.activeProgramTitle ? (
                <span className="truncate text-caption text-muted">{patient.activeProgramTitle}</span>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
