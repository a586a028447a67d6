/** What is wrong with a connection string, as the rest of a sentence. Never holds a password. */
export class PostgresUrlFault extends Error {
  override name = "PostgresUrlFault";
}

/** Takes percent-encoding away. Unlike in web forms, a plus is a plus. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new PostgresUrlFault('has a malformed "%". A percent sign in the password is written as %25.');
  }
}
