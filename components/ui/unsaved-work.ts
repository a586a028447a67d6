/** Work on a page that the server may not have yet, such as the draft of a program. */
export type Work = {
  title: () => string;
  isSaved: () => boolean;
  /** Saves now; whether the server has everything. */
  settle: () => Promise<boolean>;
  /** Stops for good, and keeps or deletes the copy in this browser. False when a copy could not be kept. */
  retire: (copy: "keep" | "delete") => boolean;
};

/** Of this tab. */
const works = new Set<Work>();

export function registerWork(work: Work): void {
  works.add(work);
}

/** Saves everything in this tab, within some seconds; the titles of what could not be saved. */
export async function settleWorks(patienceMilliseconds: number): Promise<string[]> {
  const all = [...works];
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMilliseconds));
  await Promise.all(all.map((work) => work.isSaved() || Promise.race([work.settle(), late])));
  return [...new Set(all.filter((work) => !work.isSaved()).map((work) => work.title()))];
}

/** Stops all work in this tab; false when a copy of some could not be kept. */
export function retireWorks(copy: "keep" | "delete"): boolean {
  return [...works].map((work) => work.retire(copy)).every(Boolean);
}
