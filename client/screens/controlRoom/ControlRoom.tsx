// Stands in until this screen is built.
import type { PlayProps } from '../play/phaseScreens.ts';

export function ControlRoom({ team }: PlayProps) {
  return <main>{team.model.publicView.value.phase}</main>;
}
