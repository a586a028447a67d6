/** A piece of work may take this long, in milliseconds, on a slow phone; with less time left none is begun. */
const leastLeft = 5;
/** Safari does not tell when it is idle: so long it works, and so long it rests. */
const turn = 4;
const rest = 25;

/** Calls `work` while the browser has nothing else to do, until it gives false: no more to do. Gives what ends that early. */
export function whenIdle(work: () => boolean): () => void {
  if (!("requestIdleCallback" in window)) return inTurns(work);
  const goOn = (deadline: IdleDeadline) => {
    while (deadline.timeRemaining() > leastLeft) if (!work()) return;
    request = requestIdleCallback(goOn);
  };
  let request = requestIdleCallback(goOn);
  return () => cancelIdleCallback(request);
}

function inTurns(work: () => boolean): () => void {
  const goOn = () => {
    const end = performance.now() + turn;
    while (performance.now() < end) if (!work()) return;
    timer = setTimeout(goOn, rest);
  };
  let timer = setTimeout(goOn, rest);
  return () => clearTimeout(timer);
}
