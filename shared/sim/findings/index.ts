// The closed vocabulary of findings. One file each, one line here; the scenario schema names the same kinds.
import type { FindingSpec } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';
import { comingEvent } from './comingEvent.ts';
import { drivers } from './drivers.ts';
import { hurts } from './hurts.ts';
import { needs } from './needs.ts';
import { proposals } from './proposals.ts';
import { sharedCause } from './sharedCause.ts';
import { toil } from './toil.ts';
import { toilShare } from './toilShare.ts';
import type { Finder, FindingKind } from './types.ts';

const FINDINGS: { readonly [K in FindingSpec['kind']]: FindingKind<K> } = {
  needs,
  drivers,
  toil,
  toilShare,
  sharedCause,
  proposals,
  comingEvent,
  hurts,
};

/** Everything that an engagement yields, in order; returns whether anything was found. */
export function findAll(game: Game, yields: readonly FindingSpec[], finder: Finder): boolean {
  let hasFound = false;
  for (const spec of yields) {
    const kind = FINDINGS[spec.kind] as FindingKind;
    if (kind.find(game, spec, finder)) hasFound = true;
  }
  return hasFound;
}
