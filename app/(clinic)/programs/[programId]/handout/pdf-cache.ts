import { createHash } from "node:crypto";

type Entry = { pdf: Promise<Uint8Array>; bytes: number };

/**
 * Keeps the PDF files used last, up to a number of bytes, because drawing one takes the process for some time. A key is
 * everything that went into a file, so a file is never wrong, only unused. Files being drawn are shared as well.
 */
export function pdfCache(maxBytes: number) {
  const entries = new Map<string, Entry>();
  let total = 0;

  function forget(key: string): void {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  async function measure(key: string, entry: Entry): Promise<void> {
    try {
      const { byteLength } = await entry.pdf;
      if (entries.get(key) !== entry) return;
      entry.bytes = byteLength;
      total += byteLength;
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) return;
        forget(oldest);
      }
    } catch {
      // Whoever asked gets the error; the next one tries again.
      if (entries.get(key) === entry) forget(key);
    }
  }

  return function cached(content: object, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = createHash("sha256").update(JSON.stringify(content)).digest("base64");
    const known = entries.get(key);
    if (known) {
      // Used last, so forgotten last.
      entries.delete(key);
      entries.set(key, known);
      return known.pdf;
    }
    const entry: Entry = { pdf: draw(), bytes: 0 };
    entries.set(key, entry);
    void measure(key, entry);
    return entry.pdf;
  };
}
