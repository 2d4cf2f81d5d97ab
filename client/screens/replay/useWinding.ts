// Plays, stops and winds: which stop is wished now, through whose eyes, and how fast it goes on by itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import type { Eyes } from './engine/messages.ts';
import { inReel, lastOf, USUAL_SPEED } from './winding.ts';

const BEAT_MS = 40;

export interface Winding {
  /** The stop that is wished; what is shown follows within moments. */
  stop: number;
  eyes: Eyes;
  isPlaying: boolean;
  speed: number;
  setEyes: (eyes: Eyes) => void;
  setSpeed: (speed: number) => void;
  /** Playing from the end begins anew. */
  toggle: () => void;
  /** Stands still there. */
  seek: (stop: number) => void;
}

interface Start {
  stop: number;
  eyes: Eyes;
}

export function useWinding(stops: readonly Stop[], show: (stop: number, eyes: Eyes) => void, start: Start): Winding {
  const [stop, setStop] = useState(start.stop);
  const [eyes, setEyes] = useState(start.eyes);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(USUAL_SPEED);
  const head = useRef(start.stop);
  const last = lastOf(stops);
  useEffect(() => show(stop, eyes), [stop, eyes, show]);
  useEffect(() => {
    if (!isPlaying) return;
    let beforeMs = performance.now();
    const timer = setInterval(() => {
      const nowMs = performance.now();
      head.current = Math.min(last, head.current + ((nowMs - beforeMs) * speed) / 1000);
      beforeMs = nowMs;
      setStop(Math.floor(head.current));
      if (head.current >= last) setPlaying(false);
    }, BEAT_MS);
    return () => clearInterval(timer);
  }, [isPlaying, speed, last]);
  const moveTo = (wished: number): void => {
    head.current = inReel(stops, wished);
    setStop(head.current);
  };
  return {
    stop,
    eyes,
    isPlaying,
    speed,
    setEyes,
    setSpeed,
    toggle: () => {
      if (!isPlaying && stop >= last) moveTo(0);
      setPlaying(!isPlaying);
    },
    seek: (wished) => {
      setPlaying(false);
      moveTo(wished);
    },
  };
}
