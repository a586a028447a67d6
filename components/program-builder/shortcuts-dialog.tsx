"use client";

import { Dialog } from "@/components/ui/dialog";
import { shortcutWords } from "./use-shortcuts";

/** The keys that spare the mouse. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const onThisKeyboard = (keys: string) => (isApple ? keys.replace("Ctrl", "⌘").replace("Alt", "Option") : keys);
  return (
    <Dialog title="Keys" isOpen onOpenChange={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {shortcutWords.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="whitespace-nowrap rounded-control border border-line-strong px-2 py-0.5 text-caption">
                {onThisKeyboard(keys)}
              </kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
