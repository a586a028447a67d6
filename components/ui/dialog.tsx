"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./button";

type DialogProps = {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** alertdialog asks before something is lost: it does not close by a click outside. */
  role?: "dialog" | "alertdialog";
  width?: "narrow" | "wide";
};

/** A modal dialog: traps focus, closes by Escape, gives focus back. */
export function Dialog({ title, isOpen, onOpenChange, children, role = "dialog", width = "narrow" }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto bg-[hsl(var(--shadow)/0.5)] p-0 sm:items-center sm:p-6"
    >
      <Modal
        className={`max-h-[92dvh] w-full overflow-y-auto rounded-t-card bg-surface shadow-raised sm:rounded-card ${width === "wide" ? "sm:max-w-3xl" : "sm:max-w-lg"}`}
      >
        <AriaDialog role={role} className="flex flex-col gap-4 p-5 outline-none sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="pt-1.5 text-title font-semibold">
              {title}
            </Heading>
            <IconButton label="Close" onPress={() => onOpenChange(false)}>
              <X aria-hidden />
            </IconButton>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
