import type { Body } from "./body";
import type { Drawing } from "./drawing";
import { type Paint, paintsOf } from "./palette";

/** A drawing as one SVG file for light and dark screens: the file itself asks which one it is. */
export function svgFile(drawing: Drawing, look: Body["look"]): string {
  const styles = styleNames();
  const paths = drawing.items.flatMap((item) => {
    if (item.d === "") return [];
    const light = paintsOf(item, "color", look);
    const dark = paintsOf(item, "dark", look);
    const coats = Array.from({ length: Math.max(light.length, dark.length) }, (_, coat) => coat);
    return coats.map((coat) => `<path class="${styles.nameOf(light[coat], dark[coat])}" d="${item.d}"/>`);
  });
  const [width, height] = [drawing.width.toFixed(1), drawing.height.toFixed(1)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<style>${styles.sheet()}</style>${paths.join("")}</svg>\n`
  );
}

/** Short class names, one for each pair of paints. */
function styleNames() {
  const names = new Map<string, string>();
  const light: string[] = ["path{fill:none;stroke-linecap:round;stroke-linejoin:round}"];
  const dark: string[] = [];
  return {
    nameOf(onLight: Paint | undefined, onDark: Paint | undefined): string {
      const [ofLight, ofDark] = [declarations(onLight), declarations(onDark)];
      const key = `${ofLight}|${ofDark}`;
      const known = names.get(key);
      if (known) return known;
      const name = `p${names.size}`;
      names.set(key, name);
      light.push(`.${name}{${ofLight}}`);
      if (ofDark !== ofLight) dark.push(`.${name}{${onLight ? "" : "display:inline;"}${ofDark}}`);
      return name;
    },
    sheet: () => `${light.join("")}@media(prefers-color-scheme:dark){${dark.join("")}}`,
  };
}

function declarations(paint: Paint | undefined): string {
  if (!paint) return "display:none";
  const { fill, stroke, strokeWidth = 1, opacity, dash } = paint;
  const told = [
    fill && `fill:${fill}`,
    stroke && `stroke:${stroke};stroke-width:${+strokeWidth.toFixed(2)}`,
    opacity !== undefined && `opacity:${opacity}`,
    dash && `stroke-dasharray:${dash}`,
  ];
  return told.filter(Boolean).join(";");
}
