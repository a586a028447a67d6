import { DatabaseUnavailable } from "@/db/database-unavailable";

/**
 * Lets a number of tasks run at the same time and a number wait for a while. More are turned away at once: postgres.js
 * would queue them without end, and answering "try again" is better than a page that hangs.
 */
export function admission({ running, waiting, waitMilliseconds, refusal = databaseUnavailable }: AdmissionLimits) {
  let free = running;
  const queue: Array<() => void> = [];

  function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(refusal("too many requests are waiting"));
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(admit), 1);
        reject(refusal("waited too long"));
      }, waitMilliseconds);
      queue.push(admit);
    });
  }

  function leave() {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  }

  return async <Value>(task: () => Promise<Value>): Promise<Value> => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}

type AdmissionLimits = {
  running: number;
  waiting: number;
  waitMilliseconds: number;
  /** The error for a task that is turned away. */
  refusal?: (why: string) => Error;
};

function databaseUnavailable(why: string): Error {
  return new DatabaseUnavailable(`no room at the database: ${why}`);
}
