"use client";

import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { ListHandlers } from "./use-builder-list";

type ItemButtonsProps = {
  itemId: string;
  name: string;
  canMoveUp: boolean;
  canMoveDown: boolean;
  handlers: ListHandlers;
};

/** Everything that can be done to a line without a drag. A narrow screen has it in a menu. */
export function ItemButtons({ itemId, name, canMoveUp, canMoveDown, handlers }: ItemButtonsProps) {
  const onUp = () => handlers.onMoveBy(itemId, -1);
  const onDown = () => handlers.onMoveBy(itemId, 1);
  const onRemove = () => handlers.onRemove(itemId);
  const onDuplicate = () => handlers.onDuplicate(itemId);
  return (
    <div className="flex shrink-0 items-center">
      <div className="hidden items-center md:flex">
        <IconButton label={`Move ${name} up`} isDisabled={!canMoveUp} onPress={onUp}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={`Move ${name} down`} isDisabled={!canMoveDown} onPress={onDown}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton label={`Remove ${name}`} onPress={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className="md:hidden">
        <Menu
          label={`Actions for ${name}`}
          trigger={
            <IconButton label={`Actions for ${name}`}>
              <EllipsisVertical aria-hidden />
            </IconButton>
          }
          entries={[
            ...(canMoveUp ? [{ id: "up", label: "Move up", icon: <ArrowUp aria-hidden />, onAction: onUp }] : []),
            ...(canMoveDown
              ? [{ id: "down", label: "Move down", icon: <ArrowDown aria-hidden />, onAction: onDown }]
              : []),
            { id: "duplicate", label: "Duplicate", icon: <Copy aria-hidden />, onAction: onDuplicate },
            { id: "remove", label: "Remove", icon: <Trash2 aria-hidden />, isDanger: true, onAction: onRemove },
          ]}
        />
      </div>
    </div>
  );
}
