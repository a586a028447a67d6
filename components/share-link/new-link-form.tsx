"use client";

import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { FieldMessages } from "@/lib/action-result";
import { shareLinkBounds } from "@/lib/program/share-link-bounds";
import type { Expiry } from "./expiry";
import { ExpiryFields, expiryToSend } from "./expiry-fields";

type NewLinkFormProps = {
  isPending: boolean;
  messages: FieldMessages;
  onCreate: (link: { label: string; expiresAt: string | null }, onDone: () => void) => void;
};

const noEnd: Expiry = { kind: "none", day: null };

/** Makes one more way in, for a second phone or a helper. */
export function NewLinkForm({ isPending, messages, onCreate }: NewLinkFormProps) {
  const [label, setLabel] = useState("");
  const [expiry, setExpiry] = useState(noEnd);
  const [problem, setProblem] = useState<string>();

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
