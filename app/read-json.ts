import type { z } from "zod";
import { tooLargeSentence } from "@/lib/http/body-limits.mjs";
import { fieldMessages } from "@/lib/schema/field-messages";

type Body<Value> = { ok: true; value: Value } | { ok: false; response: Response };

/**
 * The body of a request as the schema wants it, or the answer to give instead: 415 for another content type, 413 above
 * `maxBytes` (counted, whatever Content-Length says), 400 for broken UTF-8 or JSON, 422 with a message for each fault.
 */
export async function readJson<Value>(
  request: Request,
  schema: z.ZodType<Value>,
  maxBytes: number,
): Promise<Body<Value>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refuse(415, "Send JSON with the content type application/json.");
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return refuse(413, tooLargeSentence);
  const parsed = parseJson(bytes);
  if (!parsed) return refuse(400, "This is not valid JSON in UTF-8.");
  const checked = schema.safeParse(parsed.json);
  if (checked.success) return { ok: true, value: checked.data };
  const messages = Object.entries(fieldMessages(checked.error)).map(([path, message]) => ({ path, message }));
  return refuse(422, "Some of this cannot be used.", messages);
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length")) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): { json: unknown } | null {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

function refuse(status: number, message: string, messages: { path: string; message: string }[] = []) {
  const response = Response.json({ message, messages }, { status, headers: { "Cache-Control": "no-store" } });
  return { ok: false as const, response };
}
