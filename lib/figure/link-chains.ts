import { isDrawn, type Point } from "./line";
import type { Chain } from "./trace-chains";

/** Chains that run on through junctions as one stroke of the pen. */
export type Stroke = { chains: readonly { chain: Chain; isReversed: boolean }[]; isClosed: boolean };

type End = { chain: Chain; atEnd: boolean };

/**
 * Joins chains through junctions: those with the same piece in front and the straightest course belong together.
 * `limbOfLabel` names the limb of a label; an outline prefers to stay on its limb.
 */
export function linkChains(chains: readonly Chain[], limbOfLabel: (label: number) => string): Stroke[] {
  const partner = new Map<Chain, { start?: End; end?: End }>();
  for (const ends of endsByNode(chains).values()) pairEnds(ends, partner, limbOfLabel);
  const partnerOf = ({ chain, atEnd }: End): End | undefined => partner.get(chain)?.[atEnd ? "end" : "start"];

  const done = new Set<Chain>();
  const strokes: Stroke[] = [];
  for (const chain of chains) {
    if (done.has(chain)) continue;
    if (chain.isClosed) {
      done.add(chain);
      strokes.push({ chains: [{ chain, isReversed: false }], isClosed: true });
      continue;
    }
    const first = firstOf(chain, partnerOf);
    strokes.push(walk(first, partnerOf, done));
  }
  return strokes.filter((stroke) => stroke.chains.length > 0);
}

function endsByNode(chains: readonly Chain[]): Map<number, End[]> {
  const byNode = new Map<number, End[]>();
  for (const chain of chains) {
    if (chain.isClosed) continue;
    for (const atEnd of [false, true]) {
      const node = atEnd ? chain.end : chain.start;
      const list = byNode.get(node) ?? [];
      list.push({ chain, atEnd });
      byNode.set(node, list);
    }
  }
  return byNode;
}

function pairEnds(
  ends: readonly End[],
  partner: Map<Chain, { start?: End; end?: End }>,
  limbOfLabel: (label: number) => string,
): void {
  const candidates: { score: number; a: End; b: End }[] = [];
  ends.forEach((a, index) => {
    for (const b of ends.slice(index + 1)) {
      if (a.chain === b.chain) continue;
      const [ta, tb] = [tangent(a), tangent(b)];
      const straightness = -(ta[0] * tb[0] + ta[1] * tb[1]);
      if (straightness <= 0.1) continue;
      let score = straightness;
      if (a.chain.owner === b.chain.owner) score += 1.2;
      else if (limbOfLabel(a.chain.owner) === limbOfLabel(b.chain.owner)) score += 0.8;
      if (isDrawn(lineAtEnd(a)) && isDrawn(lineAtEnd(b))) score += 0.6;
      candidates.push({ score, a, b });
    }
  });
  candidates.sort((one, other) => other.score - one.score);
  const taken = new Set<End>();
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a);
    taken.add(b);
    setPartner(partner, a, b);
    setPartner(partner, b, a);
  }
}

function setPartner(partner: Map<Chain, { start?: End; end?: End }>, from: End, to: End): void {
  partner.set(from.chain, { ...partner.get(from.chain), [from.atEnd ? "end" : "start"]: to });
}

function lineAtEnd({ chain, atEnd }: End) {
  return chain.lines.at(atEnd ? -1 : 0) ?? "none";
}

/** The direction from a chain's end into the chain. */
function tangent({ chain, atEnd }: End): Point {
  const points = chain.points;
  const reach = Math.min(9, points.length - 1);
  const [from, to] = atEnd
    ? [points[points.length - 1], points[points.length - 1 - reach]]
    : [points[0], points[reach]];
  if (!from || !to) return [0, 0];
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}

/** Goes back through the junctions to the end at which a stroke begins. */
function firstOf(chain: Chain, partnerOf: (end: End) => End | undefined): End {
  let current: End = { chain, atEnd: false };
  const visited = new Set([chain]);
  for (;;) {
    const before = partnerOf(current);
    if (!before || visited.has(before.chain)) return current;
    visited.add(before.chain);
    current = { chain: before.chain, atEnd: !before.atEnd };
  }
}

function walk(first: End, partnerOf: (end: End) => End | undefined, done: Set<Chain>): Stroke {
  const chains: { chain: Chain; isReversed: boolean }[] = [];
  let current: End | undefined = first;
  while (current && !done.has(current.chain)) {
    done.add(current.chain);
    chains.push({ chain: current.chain, isReversed: current.atEnd });
    current = partnerOf({ chain: current.chain, atEnd: !current.atEnd });
  }
  const isClosed = chains.length > 1 && current?.chain === first.chain && current.atEnd === first.atEnd;
  return { chains, isClosed };
}
