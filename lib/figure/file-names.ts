import type { BodyName } from "./body-choice";

/** The folder of one version's files, as a path of the site. */
export function figureFolder(version: string): string {
  return `/figures/${version}`;
}

/** The name of a picture's file; panels count from 0. */
export function stillName(id: string, body: BodyName, panel: number): string {
  return `${id}-${body}-${panel}.svg`;
}

/** The name of the file with the frames of the movement. */
export function motionName(id: string, body: BodyName): string {
  return `${id}-${body}.json`;
}

/** The name of the file with all panels of a figure for a black-and-white printer: JSON, `PrintDrawing[]`. */
export function printName(id: string, body: BodyName): string {
  return `${id}-${body}-print.json`;
}
