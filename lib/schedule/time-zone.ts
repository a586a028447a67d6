/** Twice the longest name there is. */
const mostCharacters = 64;
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

/** Whether the text is an IANA time zone that this machine knows ("America/New_York"); plain offsets are not. */
export function isTimeZone(text: string): boolean {
  if (text.length > mostCharacters || !zoneName.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
