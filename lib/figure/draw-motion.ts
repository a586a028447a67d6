import type { Body } from "./body";
import { cameraAt } from "./camera";
import { box, movementWindow } from "./draw-figure";
import { drawPanel } from "./draw-panel";
import type { DrawItem } from "./drawing";
import { type Felt, type Figure, feltAt, isCut } from "./figure";
import { compressedBytes } from "./motion-bytes";
import type { MotionFile, MotionFrame } from "./motion-file";
import { MotionSlots } from "./motion-slots";
import { measureWay, poseOnWay, type Way, waysOf } from "./motion-ways";
import { smoothstep } from "./vector";

/** Pixels of the label picture per unit; a screen shows a unit in four. */
const motionPen = 6;
/** As many frames as fit into this when compressed. */
const bytesForFrames = 46_800;
/** More steps than this nobody sees, and smaller ones (in units of the drawing) neither. */
const mostSteps = 44;
const smallestStep = 0.4;
/** The share of a way from which on the place where it is felt shows, and where it shows fully. */
const glowFrom = 0.55;
const glowFull = 0.95;

/**
 * Draws the frames of a movement, about two dozen: as many as its weight allows, in steps that look even. They share the
 * light and the far limbs of the stills; arrows stay out, which leaves more room for the person.
 */
export function drawMotion(figure: Figure, body: Body): MotionFile {
  const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
  const window = movementWindow(figure, body, camera);
  const unitsPerCm = Math.min(box / (window.right - window.left), box / (window.top - window.bottom));
  const slots = new MotionSlots(body.look);
  const isFramed = isCut(figure);
  const shared = { figure, body, camera, window, box, pen: motionPen, isSteady: true, isFramed, arrows: [], pose: 0 };
  // What touches the floor stays where it is, so its shadow does, too.
  const atStart = drawPanel({ ...shared, felt: [], hasGround: true });
  const ground = atStart.items.filter(({ role }) => role === "ground");
  const draw = (way: Way, place: number, share: number): MotionFrame => {
    const glow = glowAt(share);
    const felt = glow > 0 ? feltOn(figure, way) : [];
    const { items } = drawPanel({ ...shared, posed: poseOnWay(way, place), felt });
    const d = slots.fill([...ground, ...items.filter(isMoving)]);
    return felt.length > 0 ? { d, glow } : { d };
  };

  const ways = waysOf(figure).map((way) => ({ way, ...measureWay(way, body, camera) }));
  const first = ways[0];
  if (!first) throw new Error(`${figure.id} goes no way`);
  const start = draw(first.way, 0, 0);
  const probed = ways.flatMap(({ way, placesFor }) => {
    const places = placesFor(probeSteps);
    return probes.map((probe) => [probe, probe + 1].map((step) => draw(way, places[step] ?? 0, step / probeSteps)));
  });
  const total = ways.reduce((sum, { length }) => sum + length, 0);
  const room = (bytesForFrames - compressedBytes([{ d: [] }, start])) / bytesOfStep(probed);
  const steps = Math.min(mostSteps, Math.floor(room), Math.ceil((total * unitsPerCm) / smallestStep));

  const frames = [start];
  const numbers = ways.map(({ way, length, placesFor }) => {
    const own = Math.max(fewestSteps, Math.round((steps * length) / total));
    const places = placesFor(own).slice(1);
    return [0, ...places.map((place, step) => frames.push(draw(way, place, (step + 1) / own)) - 1)];
  });
  return {
    width: Math.round(atStart.width * 10),
    height: Math.round(atStart.height * 10),
    layers: slots.layers(),
    frames: slots.shorten(frames),
    ways: numbers,
  };
}

/** Pairs of neighboring frames that tell how heavy a step is: the first of each, when a way is gone in so many steps. */
const probeSteps = 24;
const probes = [4, 11, 18] as const;
const fewestSteps = 4;

function bytesOfStep(pairs: readonly (readonly MotionFrame[])[]): number {
  return pairs.reduce((sum, pair) => sum + compressedBytes(pair), 0) / pairs.length;
}

/** Where it is felt at the end of a way, if a still of that pose shows it. */
function feltOn(figure: Figure, { goal }: Way): readonly Felt[] {
  const isShown = figure.panels.some(({ pose, hasFelt, uprightFrom }) => hasFelt && !uprightFrom && pose === goal);
  return isShown ? feltAt(figure, goal) : [];
}

function glowAt(share: number): number {
  return Math.round(smoothstep((share - glowFrom) / (glowFull - glowFrom)) * 100) / 100;
}

/** The outline in the dark is drawn along the lines; arrows, ghosts and hatching belong to stills. */
function isMoving({ role }: DrawItem): boolean {
  return role !== "rim" && role !== "arrow" && role !== "ghost" && role !== "feltHatch";
}
