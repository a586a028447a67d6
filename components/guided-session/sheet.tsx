import { type ReactNode, useEffect, useId, useRef } from "react";
import { CloseIcon } from "@/components/patient-program/icons";

type SheetProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A panel over the session. The browser's own dialog keeps the focus inside and closes on Escape. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={onClose}
      className="mx-auto mt-auto mb-0 max-h-[92dvh] w-full max-w-xl overflow-y-auto rounded-t-card bg-surface p-5 text-ink shadow-raised backdrop:bg-[hsl(var(--shadow)/0.55)] sm:mb-auto sm:rounded-card"
    >
      <div className="flex flex-col gap-4">
        <div className="flex items-start justify-between gap-3">
          <h2 id={titleId} className="pt-1.5 text-title font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label={closeLabel}
            onClick={onClose}
            className="-mt-1 -mr-2 grid size-12 shrink-0 cursor-pointer place-items-center rounded-control hover:bg-sunken"
          >
            <CloseIcon />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
