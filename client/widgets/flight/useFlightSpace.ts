// The room that a drawing of the flight has: its own box in the window and the boxes of the texts it must leave free.
// Texts say so themselves by the attribute `data-flight-clear`. Must not draw.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Box, Point } from './flightTypes.ts';

export interface FlightRoom {
  origin: Point;
  width: number;
  height: number;
  clear: readonly Box[];
}

const NO_ROOM: FlightRoom = { origin: { x: 0, y: 0 }, width: 0, height: 0, clear: [] };

/** Measures after every render and whenever a size changes; a new value only when something moved. */
export function useFlightSpace(ref: RefObject<HTMLElement | null>): FlightRoom {
  const [room, setRoom] = useState(NO_ROOM);
  const measure = (): void => {
    if (ref.current === null) return;
    const next = measureRoom(ref.current);
    setRoom((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  };
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (ref.current !== null) observer.observe(ref.current);
    for (const element of document.querySelectorAll('[data-flight-clear]')) observer.observe(element);
    addEventListener('resize', measure);
    addEventListener('scroll', measure, { passive: true, capture: true });
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      removeEventListener('scroll', measure, { capture: true });
    };
  }, []);
  return room;
}

function measureRoom(element: HTMLElement): FlightRoom {
  const own = element.getBoundingClientRect();
  const clear = [...document.querySelectorAll('[data-flight-clear]')].flatMap((other) => {
    const box = other.getBoundingClientRect();
    const isApart = box.right < own.left || box.left > own.right || box.bottom < own.top || box.top > own.bottom;
    if (isApart || box.width === 0) return [];
    return [{ x: box.left - own.left, y: box.top - own.top, width: box.width, height: box.height }];
  });
  return { origin: { x: own.left, y: own.top }, width: own.width, height: own.height, clear };
}
