import { SearchX } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** For ids that the clinic does not have. Says the same whether they exist elsewhere or not. */
export default function ClinicNotFound() {
  return (
    <>
      <title>Page not found · Homestretch</title>
      <h1 className="sr-only">Page not found</h1>
      <EmptyState
        title="This page is not here"
        icon={<SearchX aria-hidden />}
        action={<ButtonLink href="/patients">Go to your patients</ButtonLink>}
      >
        The address may be misspelled, or what was here is gone.
      </EmptyState>
    </>
  );
}
