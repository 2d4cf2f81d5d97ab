// The keys of a replay, anywhere on the page: Space plays and stops, arrows go by hours, with Shift or up and down by days,
// brackets from flag to flag. Where somebody types or chooses, keys are theirs.
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import { useKeyDown } from '../../widgets/keys/useKeyDown.ts';
import type { Winding } from './useWinding.ts';
import { lastOf, placeFrom, stopDayFrom } from './winding.ts';

export function useReplayKeys(winding: Winding, stops: readonly Stop[], flagStops: readonly number[]): void {
  useKeyDown((event) => {
    if (isTaken(event)) return;
    if (event.key === ' ') winding.toggle();
    else {
      const target = targetOf(event, winding.stop, stops, flagStops);
      if (target === null) return;
      if (target >= 0) winding.seek(target);
    }
    event.preventDefault();
  });
}

/** Where a key leads; −1 = nowhere from here, null = it is no key of ours. */
export function targetOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  stop: number,
  stops: readonly Stop[],
  flagStops: readonly number[],
): number | null {
  switch (key) {
    case 'ArrowRight':
      return shiftKey ? stopDayFrom(stops, stop, 1) : Math.min(lastOf(stops), stop + 1);
    case 'ArrowLeft':
      return shiftKey ? stopDayFrom(stops, stop, -1) : Math.max(0, stop - 1);
    case 'ArrowUp':
    case 'PageUp':
      return stopDayFrom(stops, stop, 1);
    case 'ArrowDown':
    case 'PageDown':
      return stopDayFrom(stops, stop, -1);
    case 'Home':
      return 0;
    case 'End':
      return lastOf(stops);
    case ']':
      return placeFrom(flagStops, stop, 1);
    case '[':
      return placeFrom(flagStops, stop, -1);
    default:
      return null;
  }
}

function isTaken({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  if (!(target instanceof Element)) return false;
  const isTyping = target.closest('input:not([type=range]), select, textarea, dialog') !== null;
  if (isTyping) return true;
  if (key === ' ') return target.closest('button, a, summary') !== null;
  // Lists that scroll keep their arrows; the timeline's are ours.
  return key.startsWith('Arrow') && target.closest('[data-own-arrows]') !== null;
}
