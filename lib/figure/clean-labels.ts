import type { Raster } from "./raster";

/** Gives specks of up to `largest` pixels to the label that surrounds them most. Nothing (0) stays nothing. */
export function cleanLabels(raster: Raster, largest: number): void {
  const { width, height, label } = raster;
  const seen = new Uint8Array(label.length);
  const queue = new Int32Array(label.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const start = y * width + x;
      if (label[start] === 0 || seen[start]) continue;
      const { size, neighbors } = flood(start, raster, seen, queue, largest);
      if (size > largest) continue;
      let winner = 0;
      let most = -1;
      for (const [candidate, count] of neighbors) {
        if (count > most) {
          winner = candidate;
          most = count;
        }
      }
      for (let index = 0; index < size; index++) label[queue[index] ?? 0] = winner;
    }
  }
}

/** Collects the connected pixels of one label in `queue`, and how often other labels touch them. */
function flood(start: number, raster: Raster, seen: Uint8Array, queue: Int32Array, largest: number) {
  const { width, height, label } = raster;
  const own = label[start];
  const steps = [-1, 1, -width, width];
  const neighbors = new Map<number, number>();
  queue[0] = start;
  seen[start] = 1;
  let size = 1;
  for (let head = 0; head < size; head++) {
    const pixel = queue[head] ?? 0;
    const x = pixel % width;
    if (x < 1 || x > width - 2 || pixel < width || pixel >= width * (height - 1)) continue;
    for (const step of steps) {
      const next = pixel + step;
      const other = label[next] ?? 0;
      if (other === own) {
        if (seen[next]) continue;
        seen[next] = 1;
        queue[size++] = next;
      } else if (size <= largest) {
        neighbors.set(other, (neighbors.get(other) ?? 0) + 1);
      }
    }
  }
  return { size, neighbors };
}
