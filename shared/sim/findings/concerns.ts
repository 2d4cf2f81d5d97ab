// Whether something is a matter of the stakeholder who was asked; everything is when nobody in particular was. Reads only.
import type { Game } from '../state.ts';
import { feltBy, type Felt } from '../value/stakeholders.ts';
import type { Finder } from './types.ts';

export function concerns({ rules }: Game, { stakeholderId }: Finder, felt: Felt): boolean {
  const position = rules.stakeholders.positions.get(stakeholderId);
  return position === undefined || feltBy(rules, felt).includes(position);
}
