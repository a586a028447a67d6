"use client";

import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { ItemRowActions } from "./item-row";

type ItemButtonsProps = { name: string; place: number; count: number; actions: ItemRowActions };

/** Everything that can be done to a line without a drag. A narrow screen has it in a menu. */
export function ItemButtons({ name, place, count, actions }: ItemButtonsProps) {
  const { onMove, onRemove, onDuplicate } = actions;
  const duplicate = { id: "duplicate", label: "Duplicate", icon: <Copy aria-hidden />, onAction: onDuplicate };
  const up = { id: "up", label: "Move up", icon: <ArrowUp aria-hidden />, onAction: () => onMove(-1) };
  const down = { id: "down", label: "Move down", icon: <ArrowDown aria-hidden />, onAction: () => onMove(1) };
  const remove = { id: "remove", label: "Remove", icon: <Trash2 aria-hidden />, isDanger: true, onAction: onRemove };
  const canMoveUp = place > 1;
  const canMoveDown = place < count;
  return (
    <div className="flex shrink-0 items-center">
      <div className="hidden items-center md:flex">
        <IconButton label={`Move up ${name}`} isDisabled={!canMoveUp} onPress={up.onAction}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={`Move down ${name}`} isDisabled={!canMoveDown} onPress={down.onAction}>
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
          entries={[...(canMoveUp ? [up] : []), ...(canMoveDown ? [down] : []), duplicate, remove]}
        />
      </div>
    </div>
  );
}
