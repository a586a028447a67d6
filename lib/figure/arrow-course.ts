import { throughPoints } from "./arrows";
import type { Body } from "./body";
import { type Camera, project } from "./camera";
import type { Arrow, Figure } from "./figure";
import type { Point } from "./line";
import { poseAt } from "./pose-at";
import { pointIn } from "./skeleton";
import { solvePose } from "./solve-pose";
import { add, rotate, scale, type Vec3 } from "./vector";

/** The course of an arrow on the picture plane, cm right and up. */
export function arrowCourse(arrow: Arrow, figure: Figure, pose: number, body: Body, camera: Camera): Point[] {
  const flat = (point: Vec3): Point => {
    const [right, up] = project(camera, point);
    return [right, up];
  };
  const frameAt = (place: number) => solvePose(poseAt(figure, place), body).frames[arrow.frame];
  switch (arrow.kind) {
    case "track": {
      const steps = 16;
      return Array.from({ length: steps + 1 }, (_, step) => {
        const frame = frameAt(arrow.from + ((arrow.to - arrow.from) * step) / steps);
        return flat(add(pointIn(frame, arrow.at ?? [0, 0, 0]), arrow.push ?? [0, 0, 0]));
      });
    }
    case "arc": {
      const frame = frameAt(pose);
      const center = pointIn(frame, arrow.center);
      const [u, v] = [rotate(frame.axes, arrow.u), rotate(frame.axes, arrow.v)];
      const steps = 24;
      return Array.from({ length: steps + 1 }, (_, step) => {
        const angle = ((arrow.fromDegrees + ((arrow.toDegrees - arrow.fromDegrees) * step) / steps) * Math.PI) / 180;
        return flat(add(center, add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle)))));
      });
    }
    case "sketch": {
      const [x, y] = flat(pointIn(frameAt(pose), arrow.at ?? [0, 0, 0]));
      return throughPoints(arrow.points.map(([right, up]): Point => [x + right, y + up]));
    }
  }
}
