// The playhead of a timeline: where it stands, and whether it runs. Half a day a second, so that one can talk along.
import { useEffect, useState } from 'preact/hooks';

const TICKS_PER_SECOND = 12;

export interface Playhead {
  tick: number;
  isPlaying: boolean;
  setTick: (tick: number) => void;
  toggle: () => void;
}

export function usePlayhead(fromTick: number, toTick: number): Playhead {
  const last = Math.max(fromTick, toTick - 1);
  const [tick, setTick] = useState(fromTick);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    setTick(fromTick);
    setPlaying(false);
  }, [fromTick, toTick]);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => setTick((before) => Math.min(last, before + 1)), 1000 / TICKS_PER_SECOND);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  useEffect(() => {
    if (tick >= last) setPlaying(false);
  }, [tick, last]);
  const toggle = (): void => {
    if (!isPlaying && tick >= last) setTick(fromTick);
    setPlaying(!isPlaying);
  };
  return { tick: Math.min(last, Math.max(fromTick, tick)), isPlaying, setTick, toggle };
}
