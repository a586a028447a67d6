import { useEffect, useState } from "react";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import { BigButton } from "./big-button";
import { MessageBox } from "./message-box";
import type { PatientView } from "./patient-view";
import type { PhoneStorage } from "./phone-storage";

const key = "seenRevision";

type ChangeNoteProps = { view: PatientView; storage: PhoneStorage | null; locale: Locale };

/** What the newest revision changed, until the patient has read it. On a first visit nothing has changed. */
export function ChangeNote({ view, storage, locale }: ChangeNoteProps) {
  const [isNew, setIsNew] = useState(false);
  const { revisionNumber, changes } = view;
  useEffect(() => {
    if (!storage) return;
    const seen = storage.read(key);
    if (typeof seen === "number") setIsNew(seen < revisionNumber);
    else storage.write(key, revisionNumber);
  }, [storage, revisionNumber]);
  if (!isNew || changes[locale].length === 0) return null;
  const words = programWords[locale];
  const onRead = () => {
    storage?.write(key, revisionNumber);
    setIsNew(false);
  };
  return (
    <MessageBox title={words.changedTitle} tone="attention">
      <ul className="list-disc pl-6">
        {changes[locale].map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div className="mt-3">
        <BigButton tone="secondary" size="normal" onClick={onRead}>
          {words.changedOk}
        </BigButton>
      </div>
    </MessageBox>
  );
}
