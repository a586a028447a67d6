import { qrCode } from "@/lib/qr/qr-code";

const quietModules = 4;

/** A QR code, dark on white in every color scheme: many readers do not take it the other way round. */
export function QrImage({ text, label, className = "" }: { text: string; label: string; className?: string }) {
  const { path, modules } = qrCode(text);
  const size = modules + 2 * quietModules;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} transform={`translate(${quietModules} ${quietModules})`} fill="#000" />
    </svg>
  );
}
