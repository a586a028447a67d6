import type { Body } from "./body";
import type { DrawItem } from "./drawing";
import type { MotionFrame, MotionLayer, MotionPaint } from "./motion-file";
import { type Paint, paintsOf } from "./palette";

type Slot = { item: DrawItem; key: string };

/** From the back to the front: as `drawPanel` lays them. */
const order: readonly (DrawItem["role"] | "mat")[] = [
  "mat",
  "ground",
  "fill",
  "shade",
  "skinShade",
  "felt",
  "feltCore",
  "line",
  "fold",
  "face",
  "hairLine",
  "frame",
];

/** Where a path lies between the back (0) and the front. */
function depthOf(item: DrawItem): number {
  return order.indexOf(item.role === "fill" && item.material === "mat" ? "mat" : item.role);
}

/** Lines at least this wide may be outlines: on a dark screen a light rim stands behind them. */
const outlineWeight = 0.5;

/** Collects which paths the frames of a movement have in common, and writes frames in those terms. */
export class MotionSlots {
  private readonly slots: Slot[] = [];

  constructor(private readonly look: Body["look"]) {}

  /** Path data by slot, in the order in which the slots were first met. */
  fill(items: readonly DrawItem[]): string[] {
    const met = new Map<string, number>();
    const d: string[] = [];
    for (const item of items) {
      const kind = kindOf(item);
      const place = met.get(kind) ?? 0;
      met.set(kind, place + 1);
      d[this.slotFor(`${kind} ${place}`, item)] = inTenths(item.d);
    }
    return Array.from(d, (text) => text ?? "");
  }

  /** How the slots are painted, from the back to the front. */
  layers(): MotionLayer[] {
    const sorted = this.slots
      .map(({ item }, slot) => ({ item, slot }))
      .sort((a, b) => depthOf(a.item) - depthOf(b.item) || a.slot - b.slot);
    const rims = sorted.flatMap(({ item, slot }) =>
      item.role === "line" && item.weight > outlineWeight ? this.layersOf({ role: "rim", d: "" }, slot) : [],
    );
    return [...rims, ...sorted.flatMap(({ item, slot }) => this.layersOf(item, slot))];
  }

  /** Frames with a 0 for what the frame before has as well, and with all slots. */
  shorten(frames: readonly MotionFrame[]): MotionFrame[] {
    return frames.map(({ d, ...frame }, index) => ({
      ...frame,
      d: this.slots.map((_, slot) => {
        const own = d[slot] ?? "";
        return index > 0 && own === (frames[index - 1]?.d[slot] ?? "") ? 0 : own;
      }),
    }));
  }

  private slotFor(key: string, item: DrawItem): number {
    const known = this.slots.findIndex((slot) => slot.key === key);
    if (known >= 0) return known;
    this.slots.push({ item, key });
    return this.slots.length - 1;
  }

  private layersOf(item: DrawItem, slot: number): MotionLayer[] {
    const light = paintsOf(item, "color", this.look);
    const dark = paintsOf(item, "dark", this.look);
    const isFelt = item.role === "felt" || item.role === "feltCore";
    return Array.from({ length: Math.max(light.length, dark.length) }, (_, coat) => ({
      slot,
      light: motionPaint(light[coat]),
      dark: motionPaint(dark[coat]),
      ...(isFelt ? { isFelt: true as const } : {}),
    }));
  }
}

function kindOf(item: DrawItem): string {
  if (item.role === "fill") return `${item.role} ${item.material} ${item.isFar}`;
  return "weight" in item ? `${item.role} ${item.weight.toFixed(3)}` : item.role;
}

function motionPaint(paint: Paint | undefined): MotionPaint | null {
  if (!paint) return null;
  const { fill, stroke, strokeWidth, opacity } = paint;
  return {
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke, width: Math.round((strokeWidth ?? 1) * 100) / 10 } : {}),
    ...(opacity === undefined ? {} : { opacity }),
  };
}

/** Path data with its lengths, told to one decimal, ten times as long: whole numbers need no points. */
function inTenths(d: string): string {
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, values: string) => {
    const numbers = values.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    return numbers
      .map((value) => String(Math.round(Number(value) * 10)))
      .reduce(
        (text, value, index) => (index > 0 && !value.startsWith("-") ? `${text} ${value}` : text + value),
        command,
      );
  });
}
