"use client";

import { Dialog } from "@/components/ui/dialog";
import { QrImage } from "./qr-image";

/** The code large enough to be read by a phone held in front of the screen. */
export function QrDialog({ url, onClose }: { url: string; onClose: () => void }) {
  return (
    <Dialog title="Scan with the patient's phone" isOpen onOpenChange={onClose}>
      <QrImage
        text={url}
        label="QR code of the patient's link"
        className="mx-auto w-full max-w-[min(22rem,60dvh)] rounded-control"
      />
      <p className="text-muted">The phone's camera opens the program. No app and no account are needed.</p>
    </Dialog>
  );
}
