"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { PageSearchField } from "@/components/ui/page-search-field";
import { patientsPath } from "./patients-path";

type PatientSearchProps = { search: string; isArchived: boolean };

/** Finds while somebody types and keeps the search in the address. Without script it is a form that is sent. */
export function PatientSearch({ search, isArchived }: PatientSearchProps) {
  const [text, setText] = useState(search);
  const [isPending, startTransition] = useTransition();
  const router = useRouter();
  const asked = useRef(search);

  useEffect(() => {
    if (text === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = text;
      startTransition(() => router.replace(patientsPath({ search: text, isArchived, page: 1 }), { scroll: false }));
    }, 150);
    return () => clearTimeout(timer);
  }, [text, isArchived, router]);

  return (
    <search aria-busy={isPending} className="min-w-0 flex-1 basis-64">
      <form action="/patients" method="get" onSubmit={(event) => event.preventDefault()}>
        {isArchived ? <input type="hidden" name="archived" value="1" /> : null}
        <PageSearchField label="Find a patient by name or e-mail" name="q" value={text} onChange={setText} />
      </form>
    </search>
  );
}
