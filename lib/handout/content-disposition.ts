const marks = /\p{Mark}/gu;
const unsafe = /[^A-Za-z0-9 ()._-]+/g;
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;

/**
 * The header that shows a PDF in the browser and names it for saving: once in letters every client reads, once in
 * full (RFC 6266, RFC 5987).
 */
export function inlinePdf(name: string): string {
  const full = `${tidy(name.replace(forbidden, " "))}.pdf`;
  const plain = `${tidy(name.normalize("NFKD").replace(marks, "").replace(unsafe, " "))}.pdf`;
  return `inline; filename="${plain}"; filename*=UTF-8''${extended(full)}`;
}

/** Short enough for every file system, never empty, never starting with a dot. */
function tidy(name: string): string {
  const short = Array.from(name.replace(/\s+/g, " ").trim()).slice(0, 80).join("");
  return withoutEnds(short) || "Handout";
}

function withoutEnds(name: string): string {
  const isEnd = (place: number) => [".", " "].includes(name.charAt(place));
  let [start, end] = [0, name.length];
  while (start < end && isEnd(start)) start += 1;
  while (end > start && isEnd(end - 1)) end -= 1;
  return name.slice(start, end);
}

function extended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
