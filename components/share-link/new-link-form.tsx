"use client";

import { Plus } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCarriedInput, useCarryInput } from "@/components/ui/carried-input";
import { TextField } from "@/components/ui/text-field";
import type { FieldMessages } from "@/lib/action-result";
import { shareLinkBounds } from "@/lib/program/share-link-bounds";
import type { Expiry } from "./expiry";
import { ExpiryFields, expiryToSend } from "./expiry-fields";

type NewLinkFormProps = {
  isPending: boolean;
  messages: FieldMessages;
  /** The name under which what is typed is carried over a reload, while `isOutdated`. */
  carryAs: string;
  isOutdated: boolean;
  onCreate: (link: { label: string; expiresAt: string | null }, onDone: () => void) => void;
};

const noEnd: Expiry = { kind: "none", day: null };

/** Makes one more way in, for a second phone or a helper. */
export function NewLinkForm({ isPending, messages, carryAs, isOutdated, onCreate }: NewLinkFormProps) {
  const [label, setLabel] = useState("");
  const [expiry, setExpiry] = useState(noEnd);
  const [problem, setProblem] = useState<string>();
  useCarryInput(carryAs, isOutdated, () => ({ label, expiry }));
  const carried = useCarriedInput<{ label: string; expiry: Expiry }>(carryAs);
  useEffect(() => {
    if (!carried) return;
    setLabel(carried.label);
    setExpiry(carried.expiry);
  }, [carried]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const end = expiryToSend(expiry);
    setProblem(end.ok ? undefined : end.message);
    if (!end.ok) return;
    onCreate({ label, expiresAt: end.expiresAt }, () => {
      setLabel("");
      setExpiry(noEnd);
    });
  };

  return (
    <form onSubmit={onSubmit} aria-label="New link" className="flex flex-wrap items-end gap-3">
      <div className="flex-[1_1_14rem]">
        <TextField
          label="Name, only for you"
          placeholder="For example: daughter's phone"
          value={label}
          onChange={setLabel}
          maxLength={shareLinkBounds.labelCharacters.max}
          error={messages.label}
        />
      </div>
      <ExpiryFields
        expiry={expiry}
        onChange={(next) => {
          setExpiry(next);
          setProblem(undefined);
        }}
        error={problem ?? messages.expiresAt}
      />
      <Button type="submit" icon={<Plus aria-hidden />} isPending={isPending}>
        Create link
      </Button>
    </form>
  );
}
