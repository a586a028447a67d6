type Notice = {
  title: string;
  text: string;
  /** Where "Try again" leads; without it there is nothing to try. */
  tryAgain?: string;
  retryAfterSeconds?: number;
};

/**
 * A page with one message, as `components/app-shell/plain-page.tsx` shows it, for handlers that answer with a file. It
 * needs neither a script nor a style sheet: it is often seen in a new tab while the server has other work.
 */
export function noticeResponse(status: number, { title, text, tryAgain, retryAfterSeconds }: Notice): Response {
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" });
  if (retryAfterSeconds !== undefined) headers.set("Retry-After", String(retryAfterSeconds));
  const button = tryAgain === undefined ? "" : `<p><a class="button" href="${escaped(tryAgain)}">Try again</a></p>`;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Homestretch</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">${sign}Homestretch</p>
<div class="message">
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${button}
</div>
</main>
</body>
</html>
`;
  return new Response(html, { status, headers });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The sign of `components/app-shell/brand.tsx`. */
const sign =
  '<svg viewBox="0 0 40 40" width="36" height="36" aria-hidden="true"><rect width="40" height="40" rx="10"/>' +
  '<g><path d="M8 21 20 10.5 32 21"/><path d="M20 25.5c0 4-3.6 4.5-5 7.5M20 25.5c0 4 3.6 4.5 5 7.5"/></g>' +
  '<circle cx="20" cy="19.4" r="3"/></svg>';

/** Colors and sizes of `app/tokens.css`. */
const style = `
:root { color-scheme: light dark; --canvas: #f6f7f4; --ink: #17232b; --muted: #4b5a64; --primary: #0a6462;
  --strong: #064a49; --on-primary: #ffffff; --focus: #0b57d0 }
@media (prefers-color-scheme: dark) { :root { --canvas: #0f1518; --ink: #e9efee; --muted: #a9b8bb; --primary: #6fd3c7;
  --strong: #9be6dc; --on-primary: #05221f; --focus: #8ab4ff } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--canvas); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif }
main { display: flex; flex-direction: column; max-width: 36rem; min-height: 100dvh; margin: 0 auto; padding: 1.5rem 1.25rem }
.brand { display: flex; align-items: center; gap: 0.625rem; font-size: 1.1875rem; font-weight: 600 }
.brand rect { fill: var(--primary) }
.brand circle { fill: var(--on-primary) }
.brand g { fill: none; stroke: var(--on-primary); stroke-width: 3.4; stroke-linecap: round; stroke-linejoin: round }
.message { display: flex; flex: 1; flex-direction: column; justify-content: center; gap: 1rem; padding: 2.5rem 0;
  color: var(--muted); font-size: 1.1875rem }
h1 { color: var(--ink); font-size: 1.75rem; font-weight: 600; line-height: 1.2; text-wrap: balance }
.button { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border-radius: 0.625rem;
  background: var(--primary); color: var(--on-primary); font-size: 1rem; font-weight: 600; text-decoration: none }
.button:hover { background: var(--strong) }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
`;
