import type { Body } from "./body";
import { buildBody } from "./build-body";
import type { Figure } from "./figure";
import { liveDetail } from "./mesh";
import type { PartName } from "./part";
import { poseAt } from "./pose-at";
import { type Prop, rollerRadius, seatHeight, towelRadius } from "./props";
import { solvePose } from "./solve-pose";
import { dot, heading, length, scale, subtract, type Vec3 } from "./vector";

export type Contact = { part: PartName; prop: Prop["kind"] | "floor"; depth: number };

/** How deep (cm) pieces of the body lie inside props and below the floor at a place of the movement; deepest per pair. */
export function contacts(figure: Figure, body: Body, place: number): Contact[] {
  const pose = poseAt(figure, place);
  const deepest = new Map<string, Contact>();
  for (const mesh of buildBody(solvePose(pose, body), pose, body, liveDetail)) {
    for (let index = 0; index < mesh.positions.length; index += 3) {
      const [x = 0, y = 0, z = 0] = mesh.positions.slice(index, index + 3);
      for (const { prop, depth } of depthsAt([x, y, z], figure.props)) {
        const key = `${mesh.part.name} ${prop}`;
        const known = deepest.get(key);
        if (!known || known.depth < depth) deepest.set(key, { part: mesh.part.name, prop, depth });
      }
    }
  }
  return [...deepest.values()].filter(({ depth }) => depth > 0).sort((a, b) => b.depth - a.depth);
}

function depthsAt(point: Vec3, props: readonly Prop[]): { prop: Contact["prop"]; depth: number }[] {
  const depths: { prop: Contact["prop"]; depth: number }[] = [{ prop: "floor", depth: -point[1] }];
  for (const prop of props) depths.push({ prop: prop.kind, depth: depthInside(point, prop) });
  return depths;
}

function depthInside(point: Vec3, prop: Prop): number {
  switch (prop.kind) {
    case "roller":
      return depthInCylinder(point, prop.from, prop.to, rollerRadius);
    case "towel":
      return depthInCylinder(point, prop.from, prop.to, towelRadius);
    case "pillow":
      return depthInBox(point, prop.center, prop.halfSize);
    case "chair":
      // Seat and backrest; the legs stand where nobody sits.
      return Math.max(
        depthInBox(point, [0, seatHeight - 2, prop.z + 4], [22, 2, 22]),
        depthInBox(point, [0, 77, prop.z - 17], [19, 8, 1.4]),
      );
    case "mat":
      return 0;
  }
}

function depthInCylinder(point: Vec3, from: Vec3, to: Vec3, radius: number): number {
  const { direction, distance } = heading(from, to);
  const offset = subtract(point, from);
  const along = dot(offset, direction);
  if (along < 0 || along > distance) return 0;
  return radius - length(subtract(offset, scale(direction, along)));
}

function depthInBox(point: Vec3, center: Vec3, half: Vec3): number {
  const offset = subtract(point, center);
  return Math.min(half[0] - Math.abs(offset[0]), half[1] - Math.abs(offset[1]), half[2] - Math.abs(offset[2]));
}
