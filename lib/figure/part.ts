import type { Side } from "./pose";

/** What a piece of the picture is made of; the palette gives each its color. */
export type Material =
  | "skin"
  | "shirt"
  | "trousers"
  | "hair"
  | "mat"
  | "wood"
  | "woodDark"
  | "roller"
  | "rollerEnd"
  | "towel"
  | "towelEnd"
  | "pillow";

type Toe = "toe1" | "toe2" | "toe3" | "toe4" | "toe5";

type Paired =
  | "sleeve"
  | "upperArm"
  | "forearm"
  | "palm"
  | "thumb"
  | "finger1"
  | "finger2"
  | "finger3"
  | "finger4"
  | "thigh"
  | "shank"
  | "foot"
  | Toe
  | "ear";

/** A named piece of the body, or of a prop. Lines are drawn between pieces, by rules that know the joints. */
export type Part = { name: "torso" | "neck" | "head" | "hair" | "bun" | "nose" | "prop"; side: null } | PairedPart;

export type PairedPart = { name: Paired; side: Side };

export type PartName = Part["name"];

export function paired(name: Paired, side: Side): PairedPart {
  return { name, side };
}

export const single = {
  torso: { name: "torso", side: null },
  neck: { name: "neck", side: null },
  head: { name: "head", side: null },
  hair: { name: "hair", side: null },
  bun: { name: "bun", side: null },
  nose: { name: "nose", side: null },
} as const satisfies Record<string, Part>;

const handNames: ReadonlySet<PartName> = new Set(["palm", "thumb", "finger1", "finger2", "finger3", "finger4"]);
const armNames: ReadonlySet<PartName> = new Set(["sleeve", "upperArm", "forearm", ...handNames]);
const toeNames: ReadonlySet<PartName> = new Set(["toe1", "toe2", "toe3", "toe4", "toe5"]);
const legNames: ReadonlySet<PartName> = new Set(["thigh", "shank", "foot", ...toeNames]);
const headNames: ReadonlySet<PartName> = new Set(["head", "hair", "nose"]);

export function isArm(part: Part): boolean {
  return armNames.has(part.name);
}

export function isHand(part: Part): boolean {
  return handNames.has(part.name);
}

export function isToe(part: Part): boolean {
  return toeNames.has(part.name);
}

export function isLeg(part: Part): boolean {
  return legNames.has(part.name);
}

export function isFinger(part: Part): boolean {
  return part.name.startsWith("finger");
}

/** Pieces of one limb share a group: an outline runs on from one to the next. */
export function limbOf(part: Part): string {
  if (armNames.has(part.name)) return `${part.side} arm`;
  if (legNames.has(part.name)) return `${part.side} leg`;
  return headNames.has(part.name) ? "head" : part.name;
}
