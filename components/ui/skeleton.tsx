/** The shape of what is being loaded. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <div aria-hidden className={`animate-pulse rounded-control bg-sunken ${className}`} />;
}

/** Rows of a list that is being loaded, with words for those who do not see it. */
export function SkeletonList({ label, rows = 5 }: { label: string; rows?: number }) {
  const keys = Array.from({ length: rows }, (_, index) => index);
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {keys.map((key) => (
        <Skeleton key={key} className="h-16" />
      ))}
    </div>
  );
}
