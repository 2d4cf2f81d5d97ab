// Whether the window has room for wall and desk at once; otherwise the room is one list.
// Must not look at the device, only at the space.
import { useMedia } from '../../../widgets/media/useMedia.ts';

export function useIsWide(): boolean {
  return useMedia('(min-width: 1000px) and (min-height: 640px)');
}
