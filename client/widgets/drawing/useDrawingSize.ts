// How much room a drawing has: the width of its place and the size of texts there, followed as they change.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DrawingSize } from '../../../shared/charts/drawing.ts';

/** Narrower places scroll or clip rather than squeeze texts to nothing. */
const WIDTH_MIN = 260;

/** null until it is known. */
export function useDrawingSize(place: RefObject<HTMLElement | null>): DrawingSize | null {
  const [size, setSize] = useState<DrawingSize | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      const width = Math.max(WIDTH_MIN, Math.floor(element.clientWidth));
      const textSize = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((known) => (known?.width === width && known.textSize === textSize ? known : { width, textSize }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [place]);
  return size;
}
