import { headers } from "next/headers";
import { clientAddress } from "@/app/client-address";
import { consumeTry } from "@/db/access/try-limits";

const limit = { max: 20, windowSeconds: 15 * 60 };

/**
 * What a person reads about a one-time code that does not work; the same whether it is unknown, used or expired. Counts
 * it for the caller's address. A right code is never counted or held back: behind a proxy everyone has one address, and
 * nobody may keep the installer out.
 */
export async function describeWrongCode(howToGetOne: string, now: Date): Promise<string> {
  const key = `one-time code address:${clientAddress(await headers())}`;
  const { allowed, retryAfterSeconds } = await consumeTry({ key, now, ...limit });
  if (!allowed) return `Too many wrong codes. Wait ${Math.ceil(retryAfterSeconds / 60)} minutes, then try again.`;
  return `This code does not work. It may be mistyped, used, or expired. ${howToGetOne}`;
}
