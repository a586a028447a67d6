/** A reason to stop that the person at the keyboard can act on: printed without a stack trace. */
export class PlainError extends Error {}

/** Prints numbered steps: what is done, how far it is, what came out of it and how long it took. */
export function makeSteps(total, write = (text) => process.stdout.write(text)) {
  let number = 0;
  return async function step(title, work) {
    number += 1;
    const start = performance.now();
    write(`[${number}/${total}] ${title}\n`);
    const outcome = await work();
    write(`      ${outcome?.summary ?? "done"} (${formatSeconds(performance.now() - start)})\n`);
    return outcome;
  };
}

/** Milliseconds as people read them: `0.4 s`, `1 min 5 s`. */
export function formatSeconds(milliseconds) {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Says why the program stops: plain for a PlainError, with the stack for a surprise. */
export function explain(error) {
  return error instanceof PlainError ? `\n${error.message}\n` : `\n${error?.stack ?? error}\n`;
}
