const [minus, space, zero] = [45, 32, 48];
const letters = Uint8Array.from("Mlqcz", (letter) => letter.charCodeAt(0));
const ascii = new TextDecoder();
/** What comes next: a start, a curve of degree 1 to 3, or the end of a loop. */
export const [startCode, loopEndCode] = [0, 4];
/** A letter and seven characters for each of six numbers. */
const mostPerCode = 43;

/** The digits of whole numbers below ten thousand, four to an entry, the first one lowest; and how many there are. */
const known = 10_000;
const digits = new Uint32Array(known);
const sizes = new Uint8Array(known);
for (let value = 0; value < known; value++) {
  let rest = value;
  do {
    digits[value] = ((digits[value] ?? 0) << 8) | (zero + (rest % 10));
    sizes[value] = (sizes[value] ?? 0) + 1;
    rest = Math.floor(rest / 10);
  } while (rest > 0);
}

/** Collects path data of whole numbers, many times faster than texts can be joined: sixty times a second. */
export class PathWriter {
  private bytes = new Uint8Array(16_384);
  private length = 0;

  /**
   * Writes curves in relative commands. There is a code for each command; its numbers, all absolute, are `at` and `share` times
   * `by`. They must lie between 0 and 9,999, as a picture's do, and are rounded.
   */
  curves(codes: Uint8Array, at: Float32Array, by: Float32Array, share: number) {
    this.makeRoom(codes.length * mostPerCode);
    const { bytes } = this;
    let { length } = this;
    let place = 0;
    let [x, y] = [0, 0];
    let before = -1;
    for (let index = 0; index < codes.length; index++) {
      const code = codes[index] ?? startCode;
      // Curves of a kind go on without a letter.
      if (code !== before || code === startCode) bytes[length++] = letters[code] ?? 0;
      before = code;
      if (code === loopEndCode) continue;
      if (code === startCode) {
        x = 0;
        y = 0;
      }
      let endX = x;
      let endY = y;
      for (const last = place + (code === startCode ? 2 : code * 2); place < last; place += 2) {
        endX = ((at[place] ?? 0) + (by[place] ?? 0) * share + 0.5) | 0;
        endY = ((at[place + 1] ?? 0) + (by[place + 1] ?? 0) * share + 0.5) | 0;
        length = putNumber(bytes, length, endX - x);
        length = putNumber(bytes, length, endY - y);
      }
      x = endX;
      y = endY;
    }
    this.length = length;
  }

  /** Path data that was written before. */
  copy(written: Uint8Array) {
    this.makeRoom(written.length);
    this.bytes.set(written, this.length);
    this.length += written.length;
  }

  takeText(): string {
    const text = ascii.decode(this.bytes.subarray(0, this.length));
    this.length = 0;
    return text;
  }

  takeBytes(): Uint8Array {
    const bytes = this.bytes.slice(0, this.length);
    this.length = 0;
    return bytes;
  }

  private makeRoom(size: number) {
    if (this.length + size <= this.bytes.length) return;
    const larger = new Uint8Array((this.bytes.length + size) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/**
 * A minus sign parts numbers as well as a space does. Gives where the next one goes. Without a single branch: which of them a
 * processor goes, it cannot guess from numbers that look random.
 */
function putNumber(bytes: Uint8Array, at: number, value: number): number {
  const below = value >> 31;
  const size = (value ^ below) - below;
  bytes[at] = space + (below & (minus - space));
  const own = digits[size] ?? 0;
  bytes[at + 1] = own & 255;
  bytes[at + 2] = (own >>> 8) & 255;
  bytes[at + 3] = (own >>> 16) & 255;
  bytes[at + 4] = own >>> 24;
  return at + 1 + (sizes[size] ?? 0);
}
