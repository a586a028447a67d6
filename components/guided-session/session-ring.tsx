import type { ReactNode } from "react";

type SessionRingProps = {
  /** 1 at the start of a step, 0 at its end. */
  fraction: number;
  /** Another step draws another ring, so that it starts full instead of winding back. */
  stepKey: number;
  colorClass: string;
  size: RingSize;
  children: ReactNode;
};

/** small: where there is something to read beside it. */
export type RingSize = "large" | "small";

const sizes: Record<RingSize, string> = {
  large: "size-[calc(var(--text-timer)*1.6)]",
  small: "size-[calc(var(--text-timer)*0.85)]",
};

const radius = 46;
const length = 2 * Math.PI * radius;

/** A ring that empties around the digits. Decoration: what it shows is said in words beside it. */
export function SessionRing({ fraction, stepKey, colorClass, size, children }: SessionRingProps) {
  return (
    <div className={`relative mx-auto grid max-w-full shrink-0 place-items-center ${sizes[size]}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" className="absolute inset-0 size-full -rotate-90">
        <circle cx="50" cy="50" r={radius} fill="none" strokeWidth="5" className="stroke-line" />
        <circle
          key={stepKey}
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          strokeWidth="5"
          strokeLinecap={fraction > 0.01 ? "round" : "butt"}
          strokeDasharray={length}
          strokeDashoffset={length * (1 - fraction)}
          className={`transition-[stroke-dashoffset] duration-200 ease-linear ${colorClass}`}
        />
      </svg>
      <div className="relative text-center">{children}</div>
    </div>
  );
}
