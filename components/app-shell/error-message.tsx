"use client";

import { buttonStyle } from "@/components/ui/button-style";

type ErrorMessageProps = { digest: string | undefined; retry: () => void };

/** What to do when a page could not be made. The code finds the matching line in the server's log. */
export function ErrorMessage({ digest, retry }: ErrorMessageProps) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-start gap-4 py-10" role="alert">
      <h1 className="font-semibold text-heading">This page could not be loaded</h1>
      <p className="text-lead text-muted">
        The server may be busy or restarting. Please try again in a moment. What you saved is safe.
      </p>
      <div className="flex flex-wrap gap-2">
        {/* Plain elements: this comes with every page, also with a patient's, and must not bring a library along. */}
        <button type="button" className={buttonStyle("primary", "medium")} onClick={retry}>
          Try again
        </button>
        <a className={buttonStyle("secondary", "medium")} href="/">
          Go to the home page
        </a>
      </div>
      {digest ? <p className="text-caption text-muted">If it keeps happening, report code {digest}.</p> : null}
    </div>
  );
}
