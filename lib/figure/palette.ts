import type { Body } from "./body";
import type { DrawItem } from "./drawing";
import type { Material } from "./part";

export type Scheme = "color" | "dark" | "blackAndWhite";

/** How one path is painted. A path may be painted twice: first the halo, then the thing. */
export type Paint = { fill?: string; stroke?: string; strokeWidth?: number; opacity?: number; dash?: string };

type Colors = Record<Material, string> & {
  line: string;
  shade: string;
  shadeOpacity: number;
  /** Of the shadow on the floor. */
  groundOpacity: number;
  /** The patch where it is felt, its middle, and its border. Nearly opaque: mixed with blue cloth, red turns brown. */
  felt: string;
  feltOpacity: number;
  feltCore: string;
  feltRim: string;
  arrow: string;
  halo: string;
  ghost: string;
  /** Around pictures that are cut off, and insets. */
  frame: string;
  rim: string | null;
};

const cloth: Record<Body["look"], Record<Scheme, Pick<Colors, "shirt" | "trousers" | "hair" | "skin">>> = {
  blue: {
    color: { skin: "#F2C9A8", shirt: "#A9D2D8", trousers: "#52677F", hair: "#6E4B39" },
    dark: { skin: "#E8BE9D", shirt: "#8FC3CA", trousers: "#5A7391", hair: "#7A5543" },
    blackAndWhite: { skin: "#FFFFFF", shirt: "#E4E4E4", trousers: "#B4B4B4", hair: "#7C7C7C" },
  },
  green: {
    color: { skin: "#DDB08C", shirt: "#C9D6A8", trousers: "#6A6358", hair: "#B9BCBE" },
    dark: { skin: "#CFA27E", shirt: "#B3C38F", trousers: "#7A7265", hair: "#B4B8BB" },
    blackAndWhite: { skin: "#FFFFFF", shirt: "#E4E4E4", trousers: "#B4B4B4", hair: "#D0D0D0" },
  },
};

const things: Record<Scheme, Omit<Colors, "shirt" | "trousers" | "hair" | "skin">> = {
  color: {
    mat: "#D3E5D7",
    wood: "#DBC09A",
    woodDark: "#C4A376",
    roller: "#8FA3BF",
    rollerEnd: "#BAC7D9",
    towel: "#F0C987",
    towelEnd: "#F8E3BC",
    pillow: "#F3F1EA",
    line: "#24303C",
    shade: "#1B2A3A",
    shadeOpacity: 0.15,
    groundOpacity: 0.22,
    felt: "#FFA184",
    feltOpacity: 0.94,
    feltCore: "#F4593A",
    feltRim: "#A8260F",
    arrow: "#C93A22",
    halo: "#FFFFFF",
    ghost: "#6B7785",
    frame: "#9AA7AD",
    rim: null,
  },
  dark: {
    mat: "#3C5A4A",
    wood: "#A88A62",
    woodDark: "#8C7049",
    roller: "#7388A8",
    rollerEnd: "#9DADC6",
    towel: "#D2A962",
    towelEnd: "#E6CB97",
    pillow: "#C9C7BF",
    line: "#0B1013",
    shade: "#0B1013",
    shadeOpacity: 0.2,
    groundOpacity: 0.5,
    felt: "#F99A7C",
    feltOpacity: 0.94,
    feltCore: "#F15A38",
    feltRim: "#7E1606",
    arrow: "#FF8A70",
    halo: "#182024",
    ghost: "#9FB0BC",
    frame: "#62727A",
    rim: "#A9BBC4",
  },
  blackAndWhite: {
    mat: "#F1F1F1",
    wood: "#F4F4F4",
    woodDark: "#E4E4E4",
    roller: "#C2C2C2",
    rollerEnd: "#E9E9E9",
    towel: "#FFFFFF",
    towelEnd: "#FFFFFF",
    pillow: "#FFFFFF",
    line: "#000000",
    shade: "#000000",
    shadeOpacity: 0.12,
    groundOpacity: 0.2,
    felt: "#FFFFFF",
    feltOpacity: 0.94,
    feltCore: "#000000",
    feltRim: "#000000",
    arrow: "#000000",
    halo: "#FFFFFF",
    ghost: "#222222",
    frame: "#777777",
    rim: null,
  },
};

/** The paints of a path in a scheme, in the order they are laid on; none when the scheme leaves it out. */
export function paintsOf(item: DrawItem, scheme: Scheme, look: Body["look"]): readonly Paint[] {
  const colors: Colors = { ...cloth[look][scheme], ...things[scheme] };
  switch (item.role) {
    case "rim":
      // On a dark ground a light contour stands around the dark one, like the cut edge of a paper figure.
      return colors.rim ? [{ stroke: colors.rim, strokeWidth: 1.9 }] : [];
    case "fill": {
      const color = colors[item.material];
      const own = item.isFar ? darker(color, scheme === "blackAndWhite" ? 0.95 : 0.9) : color;
      // A hair of its own color closes the seams between neighboring fills.
      return [{ fill: own, stroke: own, strokeWidth: 0.25 }];
    }
    case "ground":
      return [{ fill: colors.shade, opacity: colors.groundOpacity }];
    case "shade":
      return [{ fill: colors.shade, opacity: colors.shadeOpacity }];
    case "skinShade":
      // In print, white skin is what tells arms and faces from cloth.
      return scheme === "blackAndWhite" ? [] : [{ fill: colors.shade, opacity: colors.shadeOpacity }];
    case "felt":
      return [
        { fill: colors.felt, opacity: colors.feltOpacity },
        // In print a rim would look like the hem of cloth; the hatching has ends enough.
        ...(scheme === "blackAndWhite" ? [] : [{ stroke: colors.feltRim, strokeWidth: 0.4 }]),
      ];
    case "feltCore":
      return scheme === "blackAndWhite" ? [] : [{ fill: colors.feltCore }];
    case "feltHatch":
      return scheme === "blackAndWhite" ? [{ stroke: colors.feltCore, strokeWidth: 0.5 }] : [];
    case "line":
      return [{ stroke: colors.line, strokeWidth: item.weight }];
    case "face":
    case "fold":
      return [{ fill: colors.line }];
    case "hairLine":
      return [{ fill: darker(colors.hair, scheme === "blackAndWhite" ? 0.45 : 0.62) }];
    case "frame":
      return [{ stroke: colors.frame, strokeWidth: 0.3 }];
    case "ghost":
      return [{ stroke: colors.ghost, strokeWidth: 0.6, dash: "1.7 1.4" }];
    case "arrow":
      return [{ fill: colors.arrow, stroke: colors.halo, strokeWidth: 1.5 }, { fill: colors.arrow }];
  }
}

function darker(hex: string, factor: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number) =>
    Math.round(((value >> shift) & 255) * factor)
      .toString(16)
      .padStart(2, "0");
  return `#${part(16)}${part(8)}${part(0)}`;
}
