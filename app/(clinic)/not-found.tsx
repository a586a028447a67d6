import { ButtonLink } from "@/components/ui/button";

/** For ids that the clinic does not have. Says the same whether they exist elsewhere or not. */
export default function ClinicNotFound() {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 py-10">
      <title>Page not found · Homestretch</title>
      <h1 className="font-semibold text-heading">This page is not here</h1>
      <p className="text-lead text-muted">The address may be misspelled, or what was here is gone.</p>
      <ButtonLink href="/patients" tone="primary">
        Go to your patients
      </ButtonLink>
    </div>
  );
}
