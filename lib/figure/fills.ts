import type { Point } from "./line";
import type { Chain } from "./trace-chains";

/** Closed outlines of everything that shares a key, such as a color. */
export function fillLoops(chains: readonly Chain[], keyOf: (label: number) => string | null): Map<string, Point[][]> {
  const keys = new Set<string>();
  for (const chain of chains) {
    for (const label of [chain.left, chain.right]) {
      const key = keyOf(label);
      if (key !== null) keys.add(key);
    }
  }
  return new Map([...keys].map((key) => [key, loopsOf(chains, key, keyOf)]));
}

type Segment = { from: number; to: number; points: readonly Point[] };

function loopsOf(chains: readonly Chain[], key: string, keyOf: (label: number) => string | null): Point[][] {
  const loops: Point[][] = [];
  const segments: Segment[] = [];
  for (const chain of chains) {
    const isLeft = keyOf(chain.left) === key;
    if (isLeft === (keyOf(chain.right) === key)) continue;
    const points = isLeft ? chain.smooth : [...chain.smooth].reverse();
    if (chain.isClosed) loops.push([...points]);
    else segments.push({ from: isLeft ? chain.start : chain.end, to: isLeft ? chain.end : chain.start, points });
  }
  const byStart = new Map<number, Segment[]>();
  for (const segment of segments) byStart.set(segment.from, [...(byStart.get(segment.from) ?? []), segment]);
  const used = new Set<Segment>();
  for (const segment of segments) {
    const loop: Point[] = [];
    let current: Segment | undefined = segment;
    while (current && !used.has(current)) {
      used.add(current);
      loop.push(...(loop.length > 0 ? current.points.slice(1) : current.points));
      current = byStart.get(current.to)?.find((next) => !used.has(next));
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}
