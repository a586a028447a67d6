import type { Metadata } from "next";
import { connection } from "next/server";
import { PlainPage } from "@/components/app-shell/plain-page";
import { buttonStyle } from "@/components/ui/button-style";

export const metadata: Metadata = { title: "Page not found" };

export default async function NotFound() {
  // Rendered for each request: a page made at build time could not carry the nonce of its policy.
  await connection();
  return (
    <PlainPage
      title="This page is not here"
      actions={
        // A plain link: this comes with every page, also with a patient's, and must not bring a library along.
        <a href="/" className={buttonStyle("primary", "medium")}>
          Go to the home page
        </a>
      }
    >
      <p>The address may be misspelled, or what was here is gone.</p>
    </PlainPage>
  );
}
