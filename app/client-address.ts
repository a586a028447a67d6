/** Set by our own server for each request, over whatever a client sent under this name (`scripts/`). */
const addressHeader = "x-homestretch-address";

/** The address of the caller, for limits on tries. Callers whose address is not known share one bucket. */
export function clientAddress(headers: Headers): string {
  return headers.get(addressHeader)?.slice(0, 64) || "unknown";
}
