"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { isMissingPart } from "@/components/ui/refusal-of";

type ErrorMessageProps = { error: Error & { digest?: string }; retry: () => void };

/** What to do when a page could not be made. The code finds the matching line in the server's log. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const { digest } = error;
  const isOld = isMissingPart(error);
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 py-10" role="alert">
      <h1 className="font-semibold text-heading">
        {isOld ? "There's a newer version of Homestretch" : "This page could not be loaded"}
      </h1>
      <p className="text-lead text-muted">
        {isOld
          ? "Reload the page to go on. What you saved is safe."
          : "The server may be busy or restarting. Please try again in a moment. What you saved is safe."}
      </p>
      <div className="flex flex-wrap gap-2">
        {/* Plain elements: this comes with every page, also with a patient's, and must not bring a library along. */}
        <button type="button" className={buttonStyle("primary", "medium")} onClick={retry}>
          {isOld ? "Reload" : "Try again"}
        </button>
        <a className={buttonStyle("secondary", "medium")} href="/">
          Go to the home page
        </a>
      </div>
      {digest ? <p className="text-caption text-muted">If it keeps happening, report code {digest}.</p> : null}
    </div>
  );
}
