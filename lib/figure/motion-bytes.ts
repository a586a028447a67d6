import type { MotionFrame } from "./motion-file";

/** What gzip makes of a character of path data that is new, and of one that the frame before has too. Measured. */
const newCharacter = 0.42;
const knownCharacter = 0.05;

/** About how many bytes the frames after the first take when compressed: within a tenth. */
export function compressedBytes(frames: readonly MotionFrame[]): number {
  let bytes = 0;
  frames.slice(1).forEach(({ d }, index) => {
    d.forEach((text, slot) => {
      if (text === 0) return;
      const known = new Set(commandsOf(frames[index]?.d[slot] || ""));
      for (const command of commandsOf(text)) {
        bytes += command.length * (known.has(command) ? knownCharacter : newCharacter);
      }
    });
  });
  return bytes;
}

function commandsOf(path: string): string[] {
  return path.match(/[a-zA-Z][^a-zA-Z]*/g) ?? [];
}
