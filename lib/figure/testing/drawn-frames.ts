import type { Body } from "../body";
import { cameraAt } from "../camera";
import { box, movementWindow } from "../draw-figure";
import { drawPanel } from "../draw-panel";
import type { Figure } from "../figure";
import type { MotionLayer } from "../motion-file";
import { MotionSlots } from "../motion-slots";
import { measureWay, poseOnWay, waysOf } from "../motion-ways";

const still = new Set(["rim", "arrow", "ghost", "feltHatch"]);

/** Frames of a figure's last way at shares of it, as a movement has them, without the place where it is felt. */
export function drawnFrames(
  figure: Figure,
  body: Body,
  shares: readonly number[],
): { frames: string[][]; layers: MotionLayer[] } {
  const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
  const window = movementWindow(figure, body, camera);
  const slots = new MotionSlots(body.look);
  const way = waysOf(figure).at(-1);
  if (!way) throw new Error(`${figure.id} goes no way`);
  const fine = 1000;
  const places = measureWay(way, body, camera).placesFor(fine);
  const frames = shares.map((share) => {
    const posed = poseOnWay(way, places[Math.round(share * fine)] ?? 0);
    const { items } = drawPanel({
      ...{ figure, body, camera, window, box, pen: 6, isSteady: true, arrows: [], felt: [], pose: 0 },
      posed,
    });
    return slots.fill(items.filter(({ role }) => !still.has(role)));
  });
  const layers = slots.layers();
  return { frames: frames.map((frame) => layers.map((_, slot) => frame[slot] ?? "")), layers };
}
