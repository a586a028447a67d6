"use client";

import { type RefObject, useEffect } from "react";
import { useCarriedInput, useCarryInput } from "./carried-input";

type Texts = Record<string, string>;

/** Carries the fields of a plain form over the reload to a newer version, all but passwords and hidden ones. */
export function useCarriedForm(name: string, form: RefObject<HTMLFormElement | null>, isOutdated: boolean): void {
  useCarryInput(name, isOutdated, () => readTexts(form.current));
  const carried = useCarriedInput<Texts>(name);
  useEffect(() => {
    for (const field of carriedFields(form.current)) field.value = carried?.[field.name] ?? field.value;
  }, [carried, form]);
}

function readTexts(form: HTMLFormElement | null): Texts {
  return Object.fromEntries(carriedFields(form).map(({ name, value }) => [name, value]));
}

function carriedFields(form: HTMLFormElement | null): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...(form?.elements ?? [])].filter((field) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
    // A password that is shown is a field for text, yet still a password.
    return field.name !== "" && carriedTypes.includes(field.type) && !field.autocomplete.includes("password");
  }) as (HTMLInputElement | HTMLTextAreaElement)[];
}

const carriedTypes = ["text", "email", "tel", "search", "url", "number", "textarea"];
