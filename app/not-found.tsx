import type { Metadata } from "next";
import { connection } from "next/server";
import { PlainPage } from "@/components/app-shell/plain-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Page not found" };

export default async function NotFound() {
  // Rendered for each request: a page made at build time could not carry the nonce of its policy.
  await connection();
  return (
    <PlainPage
      title="This page is not here"
      actions={
        <ButtonLink href="/" tone="primary">
          Go to the home page
        </ButtonLink>
      }
    >
      <p>The address may be misspelled, or what was here is gone.</p>
    </PlainPage>
  );
}
