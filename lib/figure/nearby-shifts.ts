/** Tenths of a unit: places this close together count as one. */
const cell = 24;
/** As many cells away a point's way says something about another's. */
const reach = 2;
/** How close two points are that count about the same, squared. */
const soft = 25;
const row = 4096;

type Known = { count: number; x: number; y: number; dx: number; dy: number };

/** Where the points of a frame go, as far as it is known: a guess for those around them. */
export class NearbyShifts {
  private readonly cells = new Map<number, Known>();

  add(x: number, y: number, dx: number, dy: number) {
    const key = Math.floor(x / cell) * row + Math.floor(y / cell);
    const known = this.cells.get(key);
    if (!known) {
      this.cells.set(key, { count: 1, x, y, dx, dy });
      return;
    }
    known.count += 1;
    known.x += x;
    known.y += y;
    known.dx += dx;
    known.dy += dy;
  }

  /** The mean way of what lies near a place, closer points counting more; none where nothing is known. */
  at(x: number, y: number): [dx: number, dy: number] {
    let [sum, sumX, sumY] = [0, 0, 0];
    const [column, line] = [Math.floor(x / cell), Math.floor(y / cell)];
    for (let i = column - reach; i <= column + reach; i++) {
      for (let j = line - reach; j <= line + reach; j++) {
        const known = this.cells.get(i * row + j);
        if (!known) continue;
        const apart = (known.x / known.count - x) ** 2 + (known.y / known.count - y) ** 2;
        // The mean of each cell, as many times as it has points.
        const weight = 1 / (apart + soft);
        sum += weight * known.count;
        sumX += weight * known.dx;
        sumY += weight * known.dy;
      }
    }
    return sum > 0 ? [sumX / sum, sumY / sum] : [0, 0];
  }
}
