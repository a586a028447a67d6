/** A house whose roof is a person reaching up: the sign of the product. */
export function BrandMark({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" className={className} aria-hidden>
      <rect width="40" height="40" rx="10" className="fill-primary" />
      <g className="fill-none stroke-on-primary" strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M8 21 20 10.5 32 21" />
        <path d="M20 25.5c0 4-3.6 4.5-5 7.5M20 25.5c0 4 3.6 4.5 5 7.5" />
      </g>
      <circle cx="20" cy="19.4" r="3" className="fill-on-primary" />
    </svg>
  );
}

/** The sign with the name. */
export function Brand() {
  return (
    <span className="flex items-center gap-2.5">
      <BrandMark />
      <span className="text-lead font-semibold tracking-tight text-ink">Homestretch</span>
    </span>
  );
}
