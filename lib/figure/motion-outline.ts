/** One piece of path data as cubic curves: the start, then two control points and the end of each curve, as x, y, x, y … */
export type MotionOutline = { at: Float64Array; isClosed: boolean };

/**
 * Reads path data of a `MotionFile` (M, l, c and z with whole numbers; l and c relative), one outline per M. Straight stretches
 * become curves, too. Throws when it meets anything else.
 */
export function readOutlines(d: string): MotionOutline[] {
  const outlines: MotionOutline[] = [];
  let at: number[] = [];
  let isClosed = false;
  const finish = () => {
    if (at.length > 2) outlines.push({ at: Float64Array.from(at), isClosed });
    isClosed = false;
  };
  for (const [, command = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (text.match(/-?\d+/g) ?? []).map(Number);
    if (command === "M") {
      finish();
      at = values;
    } else if (command === "l") addStraights(at, values);
    else if (command === "c") addCurves(at, values);
    else if (command === "z") isClosed = true;
    else throw new Error(`a movement has no path command ${command}`);
  }
  finish();
  return outlines;
}

/** How many curves an outline has. */
export function curvesIn({ at }: MotionOutline): number {
  return (at.length - 2) / 6;
}

/** A point of a curve of an outline, `share` (0 to 1) along it, and the direction there, of length 1. */
export function pointOnCurve({ at }: MotionOutline, curve: number, share: number) {
  const from = curve * 6;
  const rest = 1 - share;
  const onAxis = (axis: 0 | 1) => {
    const [a, b] = [at[from + axis] ?? 0, at[from + 2 + axis] ?? 0];
    const [c, d] = [at[from + 4 + axis] ?? 0, at[from + 6 + axis] ?? 0];
    const place = rest * rest * (rest * a + 3 * share * b) + share * share * (3 * rest * c + share * d);
    const speed = rest * rest * (b - a) + 2 * rest * share * (c - b) + share * share * (d - c);
    return { place, speed, chord: d - a };
  };
  const [x, y] = [onAxis(0), onAxis(1)];
  // A control point may lie on its end.
  const isSlow = Math.hypot(x.speed, y.speed) < 0.01;
  const [dx, dy] = isSlow ? [x.chord, y.chord] : [x.speed, y.speed];
  const size = Math.hypot(dx, dy) || 1;
  return { x: x.place, y: y.place, alongX: dx / size, alongY: dy / size };
}

function addStraights(at: number[], values: readonly number[]) {
  for (let index = 0; index + 1 < values.length; index += 2) {
    const [x, y] = lastOf(at);
    const [dx, dy] = [values[index] ?? 0, values[index + 1] ?? 0];
    at.push(x + dx / 3, y + dy / 3, x + (dx * 2) / 3, y + (dy * 2) / 3, x + dx, y + dy);
  }
}

function addCurves(at: number[], values: readonly number[]) {
  for (let index = 0; index + 5 < values.length; index += 6) {
    const [x, y] = lastOf(at);
    for (let place = 0; place < 6; place += 2) {
      at.push(x + (values[index + place] ?? 0), y + (values[index + place + 1] ?? 0));
    }
  }
}

function lastOf(at: readonly number[]): [number, number] {
  return [at[at.length - 2] ?? 0, at[at.length - 1] ?? 0];
}
