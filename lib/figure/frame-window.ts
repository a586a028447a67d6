import { arrowCourse } from "./arrow-course";
import type { Body } from "./body";
import { buildBody } from "./build-body";
import { buildProps } from "./build-props";
import { type Camera, project, type Window } from "./camera";
import { type Arrow, type Figure, isCut } from "./figure";
import { liveDetail, type Mesh } from "./mesh";
import { isLeg } from "./part";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";

/** Around the picture, cm; more inside a frame. */
const margin = 2;
const framedMargin = 4;
/** How far the head of an arrow stands off its course, in hundredths of the picture's longer side. */
const arrowhead = 4.6;

/** The rectangle that holds a movement with its props and arrows, so that all its pictures share one frame. */
export function frameWindow(
  figure: Figure,
  body: Body,
  camera: Camera,
  places: readonly number[],
  arrows: readonly { arrow: Arrow; pose: number }[],
): Window {
  const window = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  const include = (right: number, up: number) => {
    window.left = Math.min(window.left, right);
    window.right = Math.max(window.right, right);
    window.bottom = Math.min(window.bottom, up);
    window.top = Math.max(window.top, up);
  };
  for (const place of places) {
    const pose = poseAt(figure, place);
    const meshes = [
      ...(figure.cropBelow === undefined ? buildProps(figure.props) : []),
      ...buildBody(solvePose(pose, body), pose, body, liveDetail),
    ];
    for (const mesh of meshes) if (isInFrame(mesh, figure)) includeMesh(mesh, camera, include);
  }
  const courses = arrows.map(({ arrow, pose }) => arrowCourse(arrow, figure, pose, body, camera));
  for (const [right, up] of courses.flat()) include(right, up);
  // An arrow is drawn in the units of the picture, which get smaller (in cm) the closer the picture is.
  const headRoom = (arrowhead * Math.max(window.right - window.left, window.top - window.bottom)) / 100;
  for (const [right, up] of courses.flat()) {
    include(right - headRoom, up - headRoom);
    include(right + headRoom, up + headRoom);
  }
  const { cropBelow, cropPicture } = figure;
  const room = isCut(figure) ? framedMargin : margin;
  const lowest = cropBelow === undefined ? window.bottom - room : project(camera, [0, cropBelow, 0])[1];
  return {
    left: Math.max(window.left - room, cropPicture?.left ?? -Infinity),
    bottom: Math.max(lowest, cropPicture?.bottom ?? -Infinity),
    right: window.right + room,
    top: window.top + room,
  };
}

function isInFrame(mesh: Mesh, figure: Figure): boolean {
  return figure.cropBelow === undefined || !isLeg(mesh.part);
}

function includeMesh({ positions }: Mesh, camera: Camera, include: (right: number, up: number) => void): void {
  const { right, up } = camera;
  for (let index = 0; index < positions.length; index += 3) {
    const [x, y, z] = [positions[index] ?? 0, positions[index + 1] ?? 0, positions[index + 2] ?? 0];
    include(right[0] * x + right[1] * y + right[2] * z, up[0] * x + up[1] * y + up[2] * z);
  }
}
