import type { Mesh } from "./mesh";
import type { PartName } from "./part";
import { type Prop, rollerRadius, seatHeight, towelRadius } from "./props";
import { add, dot, heading, length, scale, subtract, type Vec3 } from "./vector";

/** Soft parts flatten by up to this much where they press on something; what lies deeper is a fault of the pose. */
const deepest = 10;

/** Where a point inside a thing comes out of it, or null when it is outside. */
type Push = (point: Vec3) => Vec3 | null;

/** Flattens a body against floor and props, so that nothing sinks into what carries it. Changes the meshes. */
export function pressOut(meshes: readonly Mesh[], props: readonly Prop[]): void {
  const pushes: readonly Push[] = [...props.flatMap(pushesOf), outOfFloor];
  for (const mesh of meshes) {
    if (!soft.has(mesh.part.name)) continue;
    const { positions } = mesh;
    for (let index = 0; index < positions.length; index += 3) {
      let point: Vec3 = [positions[index] ?? 0, positions[index + 1] ?? 0, positions[index + 2] ?? 0];
      for (const push of pushes) point = push(point) ?? point;
      [positions[index], positions[index + 1], positions[index + 2]] = point;
    }
  }
}

const soft: ReadonlySet<PartName> = new Set([
  "torso",
  "sleeve",
  "upperArm",
  "forearm",
  "thigh",
  "shank",
  "foot",
  "toe1",
  "toe2",
  "toe3",
  "toe4",
  "toe5",
  "hair",
  "palm",
]);

const outOfFloor: Push = ([x, y, z]) => (y < 0 && y > -deepest ? [x, 0.02, z] : null);

function pushesOf(prop: Prop): Push[] {
  switch (prop.kind) {
    case "roller":
      return [outOfCylinder(prop.from, prop.to, rollerRadius)];
    case "towel":
      return [outOfCylinder(prop.from, prop.to, towelRadius)];
    case "chair":
      return [outOfSeat(prop.z - 15), outOfChairBack(prop.z - 15)];
    default:
      return [];
  }
}

function outOfCylinder(from: Vec3, to: Vec3, radius: number): Push {
  const { direction, distance } = heading(from, to);
  return (point) => {
    const along = dot(subtract(point, from), direction);
    if (along < 0 || along > distance) return null;
    const axis = add(from, scale(direction, along));
    const out = subtract(point, axis);
    const off = length(out);
    if (off >= radius || off < radius - deepest + 2) return null;
    return add(axis, scale(out, (radius + 0.02) / off));
  };
}

/** `back` is where the seat ends behind. */
function outOfSeat(back: number): Push {
  return ([x, y, z]) => {
    if (Math.abs(x) > 22 || z < back - 3 || z > back + 41) return null;
    return y < seatHeight && y > seatHeight - deepest ? [x, seatHeight + 0.02, z] : null;
  };
}

function outOfChairBack(back: number): Push {
  return ([x, y, z]) => {
    if (Math.abs(x) > 19 || y < 68 || y > 85) return null;
    return z < back - 0.5 && z > back - 0.5 - deepest ? [x, y, back - 0.5] : null;
  };
}
