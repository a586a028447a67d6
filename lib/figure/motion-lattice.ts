/** How a point may move: to targets of the next frame, or, unseen, as the point before it does. */
const mostChoices = 16;
const mostCarried = 3;
const width = mostChoices + mostCarried;
/** Choices that differ by less than this (tenths of a unit) are not both carried on. */
const alike = 4;

/** Targets of points that have none. */
export const lost = -1;
export const standing = -2;

/**
 * The choices of a row of points and the cheapest way through them (Viterbi). `open` the next point, `offer` it choices, `close`
 * it with the price of moving other than the point before; `trace` gives the choice of each.
 */
export class MotionLattice {
  private readonly dx: Float64Array;
  private readonly dy: Float64Array;
  private readonly cost: Float64Array;
  private readonly target: Int32Array;
  private readonly from: Int8Array;
  private readonly counts: Uint8Array;
  private own = -1;
  private dearest = 0;

  /** Room for rows of so many points. */
  constructor(most: number) {
    const size = most * width;
    [this.dx, this.dy, this.cost] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    this.target = new Int32Array(size);
    this.from = new Int8Array(size);
    this.counts = new Uint8Array(most);
  }

  /** Begins a new row. */
  clear() {
    this.own = -1;
  }

  open() {
    this.own += 1;
    this.dearest = 0;
    this.counts[this.own] = 0;
  }

  /** Only the cheapest choices are kept. */
  offer(dx: number, dy: number, target: number, cost: number) {
    const count = this.counts[this.own] ?? 0;
    const base = this.own * width;
    if (count < mostChoices) {
      this.put(base + count, dx, dy, target, cost);
      this.counts[this.own] = count + 1;
      if (cost > (this.cost[base + this.dearest] ?? 0)) this.dearest = count;
      return;
    }
    if (cost >= (this.cost[base + this.dearest] ?? 0)) return;
    this.put(base + this.dearest, dx, dy, target, cost);
    for (let index = 0; index < count; index++) {
      if ((this.cost[base + index] ?? 0) > (this.cost[base + this.dearest] ?? 0)) this.dearest = index;
    }
  }

  /** Lets the point move as the cheapest choices of the point before do, at a cost. */
  carry(cost: number) {
    if (this.own === 0) return;
    const before = (this.own - 1) * width;
    const count = this.counts[this.own - 1] ?? 0;
    const base = this.own * width;
    const first = this.counts[this.own] ?? 0;
    let own = first;
    let least = Number.NEGATIVE_INFINITY;
    while (own < first + mostCarried) {
      let best = -1;
      for (let index = before; index < before + count; index++) {
        const price = this.cost[index] ?? 0;
        if (price > least && (best < 0 || price < (this.cost[best] ?? 0))) best = index;
      }
      if (best < 0) break;
      least = this.cost[best] ?? 0;
      const [dx, dy] = [this.dx[best] ?? 0, this.dy[best] ?? 0];
      let isNew = true;
      for (let index = base + first; index < base + own; index++) {
        if (Math.hypot(dx - (this.dx[index] ?? 0), dy - (this.dy[index] ?? 0)) < alike) isNew = false;
      }
      if (isNew) this.put(base + own++, dx, dy, lost, cost);
    }
    this.counts[this.own] = own;
  }

  /** `strain`: the price of a difference of 1 to the move of the point before, squared. */
  close(strain: number) {
    if (this.own === 0) return;
    const before = (this.own - 1) * width;
    const beforeEnd = before + (this.counts[this.own - 1] ?? 0);
    const base = this.own * width;
    const end = base + (this.counts[this.own] ?? 0);
    const { dx, dy, cost } = this;
    for (let index = base; index < end; index++) {
      const [x, y] = [dx[index] ?? 0, dy[index] ?? 0];
      let least = Number.POSITIVE_INFINITY;
      let from = -1;
      for (let other = before; other < beforeEnd; other++) {
        const ex = x - (dx[other] ?? 0);
        const ey = y - (dy[other] ?? 0);
        const price = (cost[other] ?? 0) + strain * (ex * ex + ey * ey);
        if (price < least) {
          least = price;
          from = other - before;
        }
      }
      cost[index] = (cost[index] ?? 0) + least;
      this.from[index] = from;
    }
  }

  /** From the last point to the first. */
  trace(visit: (point: number, dx: number, dy: number, target: number) => void) {
    let state = 0;
    const last = this.own * width;
    for (let index = 1; index < (this.counts[this.own] ?? 0); index++) {
      if ((this.cost[last + index] ?? 0) < (this.cost[last + state] ?? 0)) state = index;
    }
    for (let point = this.own; point >= 0; point--) {
      const index = point * width + state;
      visit(point, this.dx[index] ?? 0, this.dy[index] ?? 0, this.target[index] ?? lost);
      state = this.from[index] ?? 0;
    }
  }

  private put(index: number, dx: number, dy: number, target: number, cost: number) {
    this.dx[index] = dx;
    this.dy[index] = dy;
    this.target[index] = target;
    this.cost[index] = cost;
  }
}
