import {
  type BodyRegion,
  bodyRegions,
  type Equipment,
  equipmentKinds,
  type Position,
  type Purpose,
  positions,
  purposes,
} from "@/lib/catalog/exercise";

/** What the catalog page shows: words and filters. It stands in the address, so that a view can be kept and shared. */
export type CatalogQuery = {
  search: string;
  bodyRegions: BodyRegion[];
  positions: Position[];
  equipment: (Equipment | "none")[];
  purposes: Purpose[];
};

export const emptyCatalogQuery: CatalogQuery = {
  search: "",
  bodyRegions: [],
  positions: [],
  equipment: [],
  purposes: [],
};

const known = {
  bodyRegions,
  positions,
  equipment: [...equipmentKinds, "none"] as const,
  purposes,
} as const;

/** Reads an address; what it does not know is left out. */
export function readCatalogQuery(params: Pick<URLSearchParams, "get" | "getAll">): CatalogQuery {
  const pick = <Value extends string>(name: keyof typeof known, values: readonly Value[]) => {
    const asked = params.getAll(name);
    return values.filter((value) => asked.includes(value));
  };
  return {
    search: (params.get("q") ?? "").slice(0, 200),
    bodyRegions: pick("bodyRegions", known.bodyRegions),
    positions: pick("positions", known.positions),
    equipment: pick("equipment", known.equipment),
    purposes: pick("purposes", known.purposes),
  };
}

/** The address of a view. */
export function catalogPath(query: CatalogQuery): string {
  const params = new URLSearchParams(query.search ? { q: query.search } : {});
  for (const name of Object.keys(known) as (keyof typeof known)[]) {
    for (const value of query[name]) params.append(name, value);
  }
  return params.size > 0 ? `/catalog?${params}` : "/catalog";
}

/** How many filters are set. */
export function countFilters(query: CatalogQuery): number {
  return query.bodyRegions.length + query.positions.length + query.equipment.length + query.purposes.length;
}
