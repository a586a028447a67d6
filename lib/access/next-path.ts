const origin = "http://homestretch.invalid";

/**
 * A path of this site to go on to after sign-in, with its query, or "/" for anything else: another site, a scheme, a
 * way around by backslashes or control characters.
 */
export function safeNextPath(text: string | null | undefined): string {
  if (!text || text.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes("\\")) return "/";
  if (!URL.canParse(text, origin)) return "/";
  const url = new URL(text, origin);
  // A path such as "/.//elsewhere" turns into "//elsewhere", which is another site.
  if (url.origin !== origin || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search;
}

/** The sign-in page, leading on to `next`. */
export function signInPath(next: string): string {
  return next === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next })}`;
}
