"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { dropIndex } from "./drop-index";

export type RowDrag = { fromIndex: number; toIndex: number; offset: number };

type Grip = { fromIndex: number; startY: number; startScroll: number; middles: number[]; pointerY: number };

/** Near an edge of the window the page scrolls by itself. */
const edgePixels = 80;
const scrollPixels = 12;

/**
 * Moves a row of a list with mouse, pen or finger by its handle. Escape gives up. Keys and buttons do the same without
 * a drag, so the handle is for pointers only.
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, onMove: (fromIndex: number, toIndex: number) => void) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const grip = useRef<Grip | null>(null);

  const follow = () => {
    const held = grip.current;
    if (!held) return;
    const offset = held.pointerY - held.startY + window.scrollY - held.startScroll;
    const height = held.pointerY + window.scrollY;
    setDrag({ fromIndex: held.fromIndex, toIndex: dropIndex(held.middles, held.fromIndex, height), offset });
  };
  const letGo = () => {
    grip.current = null;
    setDrag(null);
  };

  useScrollAtEdges(drag !== null, grip, follow);
  useEscape(drag !== null, letGo);

  const handleProps = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !list.current) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const startScroll = window.scrollY;
      const pointerY = event.clientY;
      grip.current = { fromIndex: index, startY: pointerY, startScroll, middles: middlesOf(list.current), pointerY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!grip.current) return;
      grip.current.pointerY = event.clientY;
      follow();
    },
    onPointerUp: () => {
      const held = grip.current;
      letGo();
      if (held && drag && drag.toIndex !== held.fromIndex) onMove(held.fromIndex, drag.toIndex);
    },
    onPointerCancel: letGo,
  });

  return { drag, handleProps };
}

function middlesOf(list: HTMLElement): number[] {
  return Array.from(list.querySelectorAll("[data-row]"), (row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 + window.scrollY;
  });
}

function useScrollAtEdges(isDragging: boolean, grip: RefObject<Grip | null>, follow: () => void) {
  const newest = useRef(follow);
  newest.current = follow;
  useEffect(() => {
    if (!isDragging) return;
    let frame = requestAnimationFrame(function scroll() {
      const y = grip.current?.pointerY ?? edgePixels;
      if (y < edgePixels) window.scrollBy(0, -scrollPixels);
      else if (y > window.innerHeight - edgePixels) window.scrollBy(0, scrollPixels);
      newest.current();
      frame = requestAnimationFrame(scroll);
    });
    return () => cancelAnimationFrame(frame);
  }, [isDragging, grip]);
}

function useEscape(isDragging: boolean, letGo: () => void) {
  const newest = useRef(letGo);
  newest.current = letGo;
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") newest.current();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isDragging]);
}
