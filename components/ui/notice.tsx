import type { ReactNode } from "react";

export type NoticeTone = "info" | "attention" | "danger" | "success";

const tones: Record<NoticeTone, string> = {
  info: "border-rest bg-rest-soft",
  attention: "border-attention bg-attention-soft",
  danger: "border-danger bg-danger-soft",
  success: "border-success bg-success-soft",
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  /** alert is read out at once, status when the reader pauses. */
  role?: "alert" | "status";
  children: ReactNode;
};

/** A message in the page, next to what it is about. */
export function Notice({ tone = "info", title, role, children }: NoticeProps) {
  return (
    <div
      {...(role ? { role } : {})}
      className={`rounded-control border-l-4 px-4 py-3 text-body text-ink ${tones[tone]}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
