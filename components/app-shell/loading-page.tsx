import type { ReactNode } from "react";

/** What stands in for a page while it is being loaded. Without script the page itself is shown as it arrives. */
export function LoadingPage({ children }: { children: ReactNode }) {
  return <div data-loading>{children}</div>;
}

// In Tailwind's first layer, because there an important rule beats the one that hides in a later layer.
const withoutScript = `
  [data-loading] { display: none; }
  body > div[id^="S:"] { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
  @layer theme { body > div[hidden][id^="S:"] { display: block !important; } }
`;

/** React puts a late part of a page into its place by script; without script it is shown where it arrives. */
export function WithoutScript() {
  return (
    <noscript>
      <style>{withoutScript}</style>
    </noscript>
  );
}
