import { ServerBusy } from "@/app/server-busy";

type FairQueueLimits = { running: number; waiting: number; waitingPerKey: number; waitMilliseconds: number };

/**
 * Lets a number of tasks run at the same time and a number wait for a while. Each key (a clinic) has its own line, and
 * the lines take turns, so one key with many tasks delays another by one task only. Throws `ServerBusy` when full.
 */
export function fairQueue({ running, waiting, waitingPerKey, waitMilliseconds }: FairQueueLimits) {
  /** By key; the line whose turn comes next is first. None is empty. */
  const lines = new Map<string, Array<() => void>>();
  let free = running;

  function enter(key: string): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    const line = lines.get(key) ?? [];
    const inAll = [...lines.values()].reduce((sum, { length }) => sum + length, 0);
    if (inAll >= waiting || line.length >= waitingPerKey) return Promise.reject(new ServerBusy("too many are waiting"));
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        remove(key, admit);
        reject(new ServerBusy("waited too long"));
      }, waitMilliseconds);
      lines.set(key, [...line, admit]);
    });
  }

  function remove(key: string, admit: () => void): void {
    const left = lines.get(key)?.filter((one) => one !== admit) ?? [];
    if (left.length > 0) lines.set(key, left);
    else lines.delete(key);
  }

  function leave(): void {
    const [first] = lines;
    if (!first) {
      free += 1;
      return;
    }
    const [key, [admit, ...rest]] = first;
    // Its next turn comes after everyone else's.
    lines.delete(key);
    if (rest.length > 0) lines.set(key, rest);
    admit?.();
  }

  return async <Value>(key: string, task: () => Promise<Value>): Promise<Value> => {
    await enter(key);
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
