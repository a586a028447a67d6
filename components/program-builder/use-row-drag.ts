"use client";

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import { dropIndex } from "./drop-index";

export type RowDrag = { fromIndex: number; toIndex: number; offset: number };
export type DragHandlers = ReturnType<typeof useRowDrag>["handlers"];

type Grip = { fromIndex: number; startY: number; startScroll: number; middles: number[]; pointerY: number };

/** Near an edge of the window the page scrolls by itself. */
const edgePixels = 80;
const scrollPixels = 12;

/**
 * Moves a row (`data-row`) of a list with mouse, pen or finger by its handle. Escape gives up. Keys and buttons do the
 * same without a drag, so the handle is for pointers only. The handlers stay the same from render to render.
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, onMove: (fromIndex: number, toIndex: number) => void) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const grip = useRef<Grip | null>(null);

  const follow = useStableCallback(() => {
    const held = grip.current;
    if (held) setDrag(dragOf(held));
  });
  const letGo = useStableCallback(() => {
    grip.current = null;
    setDrag(null);
  });
  const onPointerDown = useStableCallback((event: PointerEvent<HTMLElement>) => {
    const rows = Array.from(list.current?.querySelectorAll("[data-row]") ?? []);
    const fromIndex = rows.findIndex((row) => row.contains(event.currentTarget));
    if (event.button !== 0 || fromIndex < 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const [startY, startScroll] = [event.clientY, window.scrollY];
    grip.current = { fromIndex, startY, startScroll, middles: rows.map(middleOf), pointerY: startY };
  });
  const onPointerMove = useStableCallback((event: PointerEvent<HTMLElement>) => {
    if (!grip.current) return;
    grip.current.pointerY = event.clientY;
    follow();
  });
  const onPointerUp = useStableCallback(() => {
    const held = grip.current;
    letGo();
    if (!held) return;
    const { fromIndex, toIndex } = dragOf(held);
    if (toIndex !== fromIndex) onMove(fromIndex, toIndex);
  });

  useScrollAtEdges(drag !== null, grip, follow);
  useEscape(drag !== null, letGo);

  const handlers = useMemo(
    () => ({ onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo }),
    [onPointerDown, onPointerMove, onPointerUp, letGo],
  );
  return { drag, handlers };
}

function dragOf({ fromIndex, startY, startScroll, middles, pointerY }: Grip): RowDrag {
  const offset = pointerY - startY + window.scrollY - startScroll;
  return { fromIndex, toIndex: dropIndex(middles, fromIndex, pointerY + window.scrollY), offset };
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2 + window.scrollY;
}

function useScrollAtEdges(isDragging: boolean, grip: RefObject<Grip | null>, follow: () => void) {
  useEffect(() => {
    if (!isDragging) return;
    let frame = requestAnimationFrame(function scroll() {
      const y = grip.current?.pointerY ?? edgePixels;
      if (y < edgePixels) window.scrollBy(0, -scrollPixels);
      else if (y > window.innerHeight - edgePixels) window.scrollBy(0, scrollPixels);
      follow();
      frame = requestAnimationFrame(scroll);
    });
    return () => cancelAnimationFrame(frame);
  }, [isDragging, grip, follow]);
}

function useEscape(isDragging: boolean, letGo: () => void) {
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") letGo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isDragging, letGo]);
}
