import { encode } from "uqr";

/** A QR code as one path: a square of 1 by 1 for every dark module, joined along each row, without a border. */
export type QrCode = {
  path: string;
  /** Width and height in modules. Readers need 4 more of white on every side. */
  modules: number;
};

/** The QR code of a text, readable with up to 15 % of it lost (level M, more when it costs no size). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", boostEcc: true, border: 0 });
  return { path: data.map(rowPath).join(""), modules: size };
}

function rowPath(row: boolean[], y: number): string {
  let path = "";
  let start = 0;
  while (start < row.length) {
    let end = start;
    while (row[end]) end += 1;
    if (end > start) path += `M${start} ${y}h${end - start}v1h${start - end}z`;
    start = end + 1;
  }
  return path;
}
