import type { Body } from "./body";
import { type Camera, cameraAt, type Window } from "./camera";
import { drawPanel } from "./draw-panel";
import type { Drawing } from "./drawing";
import { type Figure, feltAt, isCut, type Panel } from "./figure";
import { frameWindow } from "./frame-window";
import { uprightView } from "./upright-view";

/** The longer side of a panel, in the units of its drawing. */
export const box = 100;
/** Pixels of the label picture per unit: fine enough for print. */
const stillPen = 8;
/** An inset is smaller than the panels that show the movement, so that nobody takes it for the next step: this area, in square units. */
const insetArea = 3000;
/** How far apart the poses are that the frame of a movement is measured on. */
const frameStep = 0.25;

/** All stills of a figure, in the order of its panels. They share one frame, except insets with a view of their own. */
export function drawFigure(figure: Figure, body: Body): Drawing[] {
  const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
  const places = figure.panels.filter(sharesFrame).map(({ pose }) => pose);
  const window = frameWindow(figure, body, camera, [...new Set(places)], shownArrows(figure));
  return figure.panels.map((panel) => {
    if (sharesFrame(panel)) return drawStill(figure, body, panel, camera, window);
    const { cropPicture, ...whole } = figure;
    const own = panel.uprightFrom ? uprightView(whole, panel.pose, panel.uprightFrom) : whole;
    const pose = panel.uprightFrom ? 0 : panel.pose;
    const { azimuth, elevation } = panel.view ?? own.view;
    const ownCamera = cameraAt(azimuth, elevation);
    const arrows = panel.arrows.map((arrow) => ({ arrow, pose }));
    return drawStill(own, body, { ...panel, pose }, ownCamera, frameWindow(own, body, ownCamera, [pose], arrows));
  });
}

function sharesFrame({ view, uprightFrom }: Panel): boolean {
  return !view && !uprightFrom;
}

/** The frame that holds a movement with all that lies between its poses, without arrows. */
export function movementWindow(figure: Figure, body: Body, camera: Camera): Window {
  const steps = Math.round((figure.poses.length - 1) / frameStep);
  const places = Array.from({ length: steps + 1 }, (_, step) => step * frameStep);
  return frameWindow(figure, body, camera, places, []);
}

function shownArrows({ panels }: Figure) {
  const shared = panels.filter(sharesFrame);
  return shared.flatMap(({ arrows, pose }) => arrows.map((arrow) => ({ arrow, pose })));
}

function drawStill(figure: Figure, body: Body, panel: Panel, camera: Camera, window: Window): Drawing {
  const { pose, arrows, ghostOf } = panel;
  const felt = panel.hasFelt ? feltAt(figure, pose) : [];
  const ghost = ghostOf === undefined ? {} : { ghostOf };
  const ownBox = panel.isInset ? insetBox(window) : box;
  const isFramed = panel.isInset === true || isCut(figure);
  const size = { box: ownBox, pen: (stillPen * box) / ownBox };
  return drawPanel({ figure, body, pose, camera, window, arrows, felt, isFramed, ...size, ...ghost });
}

/** The longer side of an inset; a flat one may be as long as a panel. */
function insetBox({ left, right, bottom, top }: Window): number {
  const [width, height] = [right - left, top - bottom];
  return Math.min(box, Math.sqrt((insetArea * Math.max(width, height)) / Math.min(width, height)));
}
