import { tidyLinkCookies } from "../../lib/http/link-cookies.mjs";

/** Adds to an answer what tidies up the link cookies of the phone. Here, because a page cannot set cookies. */
export function tidyCookiesOf(request, response) {
  const writeHead = response.writeHead;
  response.writeHead = function (status, ...rest) {
    const lines = tidyLinkCookies({ url: request.url, status, cookies: request.headers.cookie });
    for (const line of lines) if (!response.headersSent) response.appendHeader("Set-Cookie", line);
    return writeHead.call(this, status, ...rest);
  };
}
