import { openSound } from "./sound";

/** work: go. calm: let go or rest. turn: get ready or switch sides. tick: the last seconds. end: all done. */
export type Tone = "work" | "calm" | "turn" | "tick" | "end";

type Note = { hertz: number; at: number; seconds: number; loudness: number };

const notes: Record<Tone, Note[]> = {
  work: [
    { hertz: 587, at: 0, seconds: 0.16, loudness: 0.5 },
    { hertz: 880, at: 0.16, seconds: 0.32, loudness: 0.5 },
  ],
  calm: [
    { hertz: 587, at: 0, seconds: 0.18, loudness: 0.4 },
    { hertz: 440, at: 0.18, seconds: 0.36, loudness: 0.4 },
  ],
  turn: [
    { hertz: 523, at: 0, seconds: 0.14, loudness: 0.45 },
    { hertz: 659, at: 0.2, seconds: 0.14, loudness: 0.45 },
    { hertz: 523, at: 0.4, seconds: 0.24, loudness: 0.45 },
  ],
  tick: [{ hertz: 523, at: 0, seconds: 0.08, loudness: 0.22 }],
  end: [
    { hertz: 523, at: 0, seconds: 0.2, loudness: 0.45 },
    { hertz: 659, at: 0.2, seconds: 0.2, loudness: 0.45 },
    { hertz: 784, at: 0.4, seconds: 0.55, loudness: 0.45 },
  ],
};

/** Plays a short tone; does nothing where there is no sound. */
export function playTone(tone: Tone): void {
  const context = openSound();
  if (!context) return;
  for (const { hertz, at, seconds, loudness } of notes[tone]) {
    const start = context.currentTime + at;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = hertz;
    // A soft beginning and end: a square edge clicks.
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + seconds);
  }
}
