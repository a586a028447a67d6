import type { Body } from "./body";
import { type Camera, cameraAt, type Window } from "./camera";
import { box, sharedWindow } from "./draw-figure";
import { drawPanel } from "./draw-panel";
import type { DrawItem } from "./drawing";
import type { Felt, Figure } from "./figure";
import { frameWindow } from "./frame-window";
import type { MotionFile, MotionFrame } from "./motion-file";
import { MotionSlots } from "./motion-slots";
import { measureWay, poseOnWay, type Way, waysOf } from "./motion-ways";
import type { Pose } from "./pose";
import { smoothstep } from "./vector";

/** Frames of one movement, shared among its ways by their length; none has less than a third of its even share. */
const frameCount = 24;
/** Pixels of the label picture per unit; a screen shows a unit in four. */
const motionPen = 6;
/** The share of a way from which on the place where it is felt shows, and where it shows fully. */
const glowFrom = 0.55;
const glowFull = 0.95;

/** Draws the frames of a movement. They share the frame, the light and the far limbs of the stills; arrows stay out. */
export function drawMotion(figure: Figure, body: Body): MotionFile {
  const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
  const ways = waysOf(figure);
  const window = motionWindow(figure, body, camera, ways);
  const slots = new MotionSlots(body.look);
  const frames: MotionFrame[] = [];
  const draw = (pose: Pose, felt: readonly Felt[], glow: number): number => {
    const shared = { figure, body, camera, window, box, pen: motionPen, isSteady: true };
    const shown = glow > 0 ? felt : [];
    const { items } = drawPanel({ ...shared, pose: 0, posed: pose, arrows: [], felt: shown });
    const d = slots.fill(items.filter(isMoving));
    frames.push(glow > 0 && felt.length > 0 ? { d, glow } : { d });
    return frames.length - 1;
  };
  const measured = ways.map((way) => ({ way, ...measureWay(way, body, camera) }));
  const total = measured.reduce((sum, { length }) => sum + length, 0);
  const first = ways[0];
  if (!first) throw new Error(`${figure.id} goes no way`);
  const start = draw(poseOnWay(first, 0), [], 0);
  const numbers = measured.map(({ way, length, placesFor }) => {
    const even = (frameCount - 1) / ways.length;
    const steps = Math.max(2, Math.round(even / 3), Math.round((frameCount - 1) * (length / total)));
    const felt = feltOn(figure, way);
    const places = placesFor(steps).slice(1);
    return [start, ...places.map((place, step) => draw(poseOnWay(way, place), felt, glowAt((step + 1) / steps)))];
  });
  const unitsPerCm = Math.min(box / (window.right - window.left), box / (window.top - window.bottom));
  return {
    width: Math.round((window.right - window.left) * unitsPerCm * 10),
    height: Math.round((window.top - window.bottom) * unitsPerCm * 10),
    layers: slots.layers(),
    frames: slots.shorten(frames),
    ways: numbers,
  };
}

/** The frame of the stills; wider when a way passes a pose that lies between none of theirs. */
function motionWindow(figure: Figure, body: Body, camera: Camera, ways: readonly Way[]): Window {
  const windows = [sharedWindow(figure, body, camera)];
  if (figure.ways) {
    for (const { poses } of ways) {
      const places = poses.flatMap((_, place) => [
        place,
        ...(place > 0 ? [place - 0.25, place - 0.5, place - 0.75] : []),
      ]);
      windows.push(frameWindow({ ...figure, poses }, body, camera, places, []));
    }
  }
  return {
    left: Math.min(...windows.map(({ left }) => left)),
    bottom: Math.min(...windows.map(({ bottom }) => bottom)),
    right: Math.max(...windows.map(({ right }) => right)),
    top: Math.max(...windows.map(({ top }) => top)),
  };
}

/** Where it is felt at the end of a way, if a still of that pose shows it. */
function feltOn(figure: Figure, { goal }: Way): readonly Felt[] {
  const isShown = figure.panels.some(({ pose, hasFelt }) => hasFelt && pose === goal);
  return isShown ? figure.felt.filter(({ onlyAt }) => onlyAt === undefined || onlyAt === goal) : [];
}

function glowAt(share: number): number {
  return Math.round(smoothstep((share - glowFrom) / (glowFull - glowFrom)) * 100) / 100;
}

/** The outline in the dark is drawn along the lines; arrows, ghosts and hatching belong to stills. */
function isMoving({ role }: DrawItem): boolean {
  return role !== "rim" && role !== "arrow" && role !== "ghost" && role !== "feltHatch";
}
