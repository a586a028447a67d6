"use client";

import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export type MenuEntry = { id: string; label: string; icon?: ReactNode; isDanger?: boolean; onAction: () => void };

type MenuProps = { label: string; trigger: ReactNode; entries: readonly MenuEntry[]; header?: ReactNode };

/** Further actions behind one button. `trigger` is a Button or IconButton; `header` stands above the actions. */
export function Menu({ label, trigger, entries, header }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="min-w-52 rounded-control border border-line bg-surface p-1 shadow-raised">
        {header}
        <AriaMenu aria-label={label} className="outline-none">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              onAction={entry.onAction}
              className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-body outline-none data-focused:bg-primary-soft [&_svg]:size-5 ${entry.isDanger ? "text-danger" : "text-ink"}`}
            >
              {entry.icon}
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
