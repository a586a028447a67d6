import { setTimeout as sleep } from "node:timers/promises";
import { stopRunning } from "./run.mjs";
import { explain } from "./steps.mjs";
import { watchParents } from "./watch-parents.mjs";

const longestStepMilliseconds = 10_000;

/**
 * Runs a program that begins things which have to be ended: `begin({ atEnd, onStop, finish, whileStarting })`. Whatever
 * was handed to `atEnd` is ended in reverse order on Ctrl-C, on SIGTERM, at `finish()` and when beginning fails;
 * `onStop` hears at once that this begins.
 */
export function runUntilStopped(begin) {
  const endings = [];
  const stopListeners = [];
  let current = Promise.resolve();
  let stopping = null;

  function stop({ isHasty, exitCode }) {
    stopping ??= (async () => {
      for (const tell of stopListeners) tell();
      stopRunning();
      // What is just being begun has to hand over its ending first.
      await Promise.race([current.catch(() => {}), sleep(longestStepMilliseconds)]);
      for (const end of endings.reverse()) await end({ isHasty }).catch((error) => console.error(explain(error)));
      process.exit(exitCode);
    })();
  }

  function stopOnPurpose(isHasty) {
    // npm passes Ctrl-C on although the terminal sent it already, so a repeat means nothing.
    if (!stopping) console.log("\nStopping …");
    stop({ isHasty, exitCode: 0 });
  }

  process.on("SIGTERM", () => stopOnPurpose(false));
  process.on("SIGINT", () => stopOnPurpose(true));
  process.on("SIGHUP", () => stopOnPurpose(true));
  watchParents(() => stopOnPurpose(false));
  // A terminal that was closed takes its output away; the end must not fail on that.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});

  /** Runs one part of the beginning; after a stop, no further part begins. */
  async function whileStarting(work) {
    if (stopping) return new Promise(() => {});
    current = (async () => work())();
    return current;
  }

  const finish = (exitCode = 0) => stop({ isHasty: true, exitCode });
  begin({ atEnd: (end) => endings.push(end), onStop: (tell) => stopListeners.push(tell), finish, whileStarting }).catch(
    (error) => {
      if (!stopping) console.error(explain(error));
      stop({ isHasty: true, exitCode: 1 });
    },
  );
}
