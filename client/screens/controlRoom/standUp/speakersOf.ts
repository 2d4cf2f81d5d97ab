// Who still has to speak in the stand-up, the one that speaks first.
import type { PublicView } from '../../../../shared/sim/views/types.ts';

export function speakersOf({ standUp }: Pick<PublicView, 'standUp'>): string[] {
  return standUp.isOn ? standUp.turns.split(' ').filter((id) => id !== '') : [];
}
