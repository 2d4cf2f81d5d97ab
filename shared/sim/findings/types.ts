// The shape of a kind of finding: what somebody who has left the desk brings back. One file for each kind.
import type { FindingSpec } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';

export type FindingOf<K extends FindingSpec['kind']> = Extract<FindingSpec, { kind: K }>;

export interface Finder {
  roleId: string;
  /** Whom it asked, '' = nobody in particular. */
  stakeholderId: string;
}

export interface FindingKind<K extends FindingSpec['kind'] = FindingSpec['kind']> {
  kind: K;
  /** Returns whether there was anything to find. */
  find: (game: Game, spec: FindingOf<K>, finder: Finder) => boolean;
}

/** Gives a definition the type of its kind. */
export function findingKind<K extends FindingSpec['kind']>(definition: FindingKind<K>): FindingKind<K> {
  return definition;
}
