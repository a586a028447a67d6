import { catalog } from "@/lib/catalog/catalog";
import type { HandoutPicture, HandoutPictures } from "@/lib/handout/handout-pictures";

const captions = [
  { en: "Start", es: "Inicio" },
  { en: "Turn up", es: "Gire hacia arriba" },
  { en: "Where you feel it", es: "Dónde lo siente" },
  { en: "Lie along the roller", es: "Acuéstese a lo largo" },
];
const shapes = [
  [63, 100],
  [100, 47],
  [100, 93],
] as const;

/** Made-up pictures for every exercise: one to four panels, upright, flat and square. */
export const samplePictures: HandoutPictures = Object.fromEntries(
  catalog.map(({ id }, place) => [id, samplePicture(place)]),
);

function samplePicture(place: number): HandoutPicture {
  const [width, height] = shapes[place % shapes.length] ?? [100, 100];
  const d = `M0 0H${width}V${height}H0ZM0 0L${width} ${height}`;
  const paths = [{ d, stroke: "#000000", strokeWidth: 0.8 }];
  const panels = captions.slice(0, 1 + (place % captions.length));
  return { side: "left", panels: panels.map((caption) => ({ caption, drawing: { width, height, paths } })) };
}
