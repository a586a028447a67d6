import { BetweenFrames } from "@/lib/figure/between-frames";
import type { MotionFile } from "@/lib/figure/motion-file";

export type LoadedMotion = { file: MotionFile; pictures: BetweenFrames };

/** The exercise on screen, the next one, and the one just left. */
const mostKept = 3;
const kept = new Map<string, Promise<LoadedMotion>>();

/** The pictures of a movement. Rejects without a network; the next call tries again. */
export function loadMotion(address: string, priority: RequestPriority = "auto"): Promise<LoadedMotion> {
  const known = kept.get(address);
  if (known) return known;
  const loading = fetchMotion(address, priority);
  kept.set(address, loading);
  loading.catch(() => kept.delete(address));
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
  return loading;
}

async function fetchMotion(address: string, priority: RequestPriority): Promise<LoadedMotion> {
  const response = await fetch(address, { priority });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file: MotionFile = await response.json();
  return { file, pictures: new BetweenFrames(file) };
}
