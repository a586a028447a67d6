/** How much a frame adds to the width and the height of a picture, in drawing units. */
export const frameRoom = 0.4;
const corner = 1.6;

/**
 * Path data of the thin frame around a picture of the given size (units). Whoever is cut off ends at its lower edge, like in a portrait;
 * and an inset in a frame is not taken for the next step.
 */
export function framePath(width: number, height: number): string {
  const [across, down] = [width - 2 * frameRoom - 2 * corner, height - frameRoom - 2 * corner];
  const turn = (x: number, y: number, bend: number) => {
    // The first half of the way goes on in the old direction.
    const [ax, ay] = bend > 0 ? [x * 0.55, 0] : [0, y * 0.55];
    const [bx, by] = bend > 0 ? [x, y * 0.45] : [x * 0.45, y];
    return `c${[ax, ay, bx, by, x, y].map((value) => +value.toFixed(2)).join(" ")}`;
  };
  return [
    `M${frameRoom + corner} ${frameRoom}`,
    `l${across.toFixed(1)} 0`,
    turn(corner, corner, 1),
    `l0 ${down.toFixed(1)}`,
    turn(-corner, corner, -1),
    `l${(-across).toFixed(1)} 0`,
    turn(-corner, -corner, 1),
    `l0 ${(-down).toFixed(1)}`,
    turn(corner, -corner, -1),
    "z",
  ].join("");
}
