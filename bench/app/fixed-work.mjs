const size = 160;
const points = 60_000;

/**
 * A fixed piece of work to compare a drawing with: the same kinds of steps as the drawing engine (small objects, sorting,
 * a map, typed arrays, square roots), always the same amount. Returns a number, so that nothing of it can be left out.
 */
export function fixedWork() {
  return sortPoints() + blurPicture();
}

function sortPoints() {
  const list = [];
  let seed = 1;
  for (let index = 0; index < points; index += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    list.push({ x: seed % 1000, y: Math.sqrt(seed), index });
  }
  list.sort((a, b) => a.x - b.x || a.y - b.y);
  const rows = new Map();
  for (const { x, index } of list) rows.set(x, (rows.get(x) ?? 0) + index);
  return rows.size;
}

function blurPicture() {
  let picture = new Float64Array(size * size).map((_, at) => at % 251);
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(size * size);
    for (let y = 1; y < size - 1; y += 1) {
      for (let x = 1; x < size - 1; x += 1) {
        const at = y * size + x;
        next[at] = Math.hypot(picture[at - 1], picture[at + 1]) / 2 + (picture[at - size] + picture[at + size]) / 4;
      }
    }
    picture = next;
  }
  return picture[size * 2 + 2];
}
