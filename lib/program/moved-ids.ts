/**
 * The fewest ids that must have been moved to get from one order to the other; ids that are in only one list do not
 * count. All others keep their order: they are a longest increasing subsequence.
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const common = after.flatMap((id) => {
    const place = placeBefore.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const runs: { id: string; place: number }[][] = [];
  for (const one of common) {
    const longest = runs
      .filter((run) => (run.at(-1)?.place ?? -1) < one.place)
      .reduce<typeof common>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, one]);
  }
  const kept = runs.reduce<typeof common>((best, run) => (run.length > best.length ? run : best), []);
  const keptIds = new Set(kept.map(({ id }) => id));
  return new Set(common.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id));
}
