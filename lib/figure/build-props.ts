import { matThickness } from "./mat-fill";
import { fineDetail, loft, type Mesh, type Ring } from "./mesh";
import type { Material, Part } from "./part";
import { type Prop, rollerRadius, towelRadius } from "./props";
import { add, frameFromYZ, heading, rotate, scale, type Vec3 } from "./vector";

const part: Part = { name: "prop", side: null };

/** The meshes of the props of a figure. */
export function buildProps(props: readonly Prop[]): Mesh[] {
  return props.flatMap(meshesOf);
}

function meshesOf(prop: Prop, index: number): Mesh[] {
  switch (prop.kind) {
    case "chair":
      return buildChair(prop.z, `chair${index}`);
    case "mat":
      return [
        box(
          [prop.center[0], -matThickness / 2, prop.center[1]],
          [prop.halfSize[0], matThickness / 2, prop.halfSize[1]],
          "mat",
          `mat${index}`,
        ),
      ];
    case "roller":
      return [cylinder(prop.from, prop.to, rollerRadius, "roller", "rollerEnd", `roller${index}`)];
    case "towel":
      return [cylinder(prop.from, prop.to, towelRadius, "towel", "towelEnd", `towel${index}`)];
    case "pillow":
      return [pillow(prop.center, prop.halfSize, `pillow${index}`)];
  }
}

/** A plain sturdy chair without wheels: seat 45 cm high and 42 deep, its back reaching to the shoulder blades. */
function buildChair(z: number, id: string): Mesh[] {
  const back = z - 15;
  const legs = [-1, 1].flatMap((side) => [
    box([side * 19.5, 20.5, back + 38], [1.8, 20.5, 1.8], "woodDark", `${id}front${side}`),
    box([side * 20.5, 43, back - 2], [1.8, 43, 1.8], "woodDark", `${id}back${side}`),
  ]);
  return [
    box([0, 43, back + 19], [22, 2, 22], "wood", `${id}seat`),
    ...legs,
    box([0, 77, back - 2], [19, 8, 1.4], "wood", `${id}rail`),
  ];
}

/** A soft cushion: full in the middle, thin toward its open ends. */
function pillow(center: Vec3, [halfX, halfY, halfZ]: Vec3, id: string): Mesh {
  const rings: Ring[] = [-1, -0.85, -0.6, -0.3, 0, 0.3, 0.6, 0.85, 1].map((share) => {
    const full = 1 - 0.45 * share ** 4;
    return {
      origin: add(center, [0, 0, share * halfZ]),
      axes: [
        [1, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
      halfWidth: halfX * (1 - 0.06 * share * share),
      front: halfY * full,
      back: halfY,
      along: share * halfZ,
      squareness: 2.7,
    };
  });
  return loft(rings, 36, { first: 2, last: 2 }, { part, material: "pillow", id }, fineDetail);
}

const faces = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

const corners = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const;

function box(center: Vec3, half: Vec3, material: Material, id: string): Mesh {
  const mesh: Mesh = { part, id, positions: [], locals: [], triangles: [], material, isBox: true };
  for (const [axis, u, v] of faces) {
    for (const sign of [1, -1]) {
      const start = mesh.positions.length / 3;
      for (const [du, dv] of corners) {
        const local: [number, number, number] = [0, 0, 0];
        local[axis] = sign * half[axis];
        local[u] = du * half[u];
        local[v] = dv * half[v];
        mesh.positions.push(...add(center, local));
        mesh.locals.push(...local);
      }
      mesh.triangles.push(start, start + 1, start + 2, start, start + 2, start + 3);
    }
  }
  return mesh;
}

const roundSegments = 40;

function cylinder(from: Vec3, to: Vec3, radius: number, side: Material, end: Material, id: string): Mesh {
  const { direction } = heading(from, to);
  const axes = frameFromYZ(direction, Math.abs(direction[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]);
  const material = (_x: number, y: number) => (Math.abs(y) > 1.5 ? end : side);
  const mesh: Mesh = { part, id, positions: [], locals: [], triangles: [], material, isBox: false };
  const pushCircle = (center: Vec3, localY: number) => {
    for (let step = 0; step < roundSegments; step++) {
      const angle = (2 * Math.PI * step) / roundSegments;
      mesh.positions.push(...add(center, rotate(axes, scale([Math.cos(angle), 0, Math.sin(angle)], radius))));
      mesh.locals.push(0, localY, 0);
    }
  };
  pushCircle(from, 0);
  pushCircle(to, 1);
  for (let step = 0; step < roundSegments; step++) {
    const next = (step + 1) % roundSegments;
    mesh.triangles.push(step, next, step + roundSegments, next, next + roundSegments, step + roundSegments);
  }
  for (const [center, localY, isFirst] of [
    [from, -2, true],
    [to, 2, false],
  ] as const) {
    const start = mesh.positions.length / 3;
    pushCircle(center, localY);
    mesh.positions.push(...center);
    mesh.locals.push(0, localY, 0);
    for (let step = 0; step < roundSegments; step++) {
      const [a, b] = [start + step, start + ((step + 1) % roundSegments)];
      const tip = start + roundSegments;
      if (isFirst) mesh.triangles.push(a, tip, b);
      else mesh.triangles.push(a, b, tip);
    }
  }
  return mesh;
}
