// Who reads a debrief, of which team, and where its links lead. Must not know any figure.
import type { FiguresKey, RoundSpan } from '../../net/figuresApi.ts';
import type { WhatIfMoment } from '../../net/whatIfApi.ts';
import type { ChangeKind } from './whatIf/changeKindOf.ts';

/** From when, and what one would think of changing first. */
export interface WhatIfStart {
  moment: WhatIfMoment;
  kind: ChangeKind;
}

export interface Reader {
  key: FiguresKey;
  /** A replay needs a hand on the mouse: the big screen has none. */
  canReplay: boolean;
  /** For facilitators only. */
  onWhatIf: ((start: WhatIfStart) => void) | null;
}

/** Where a tick of the game lies; in the last round when it is in none. */
export function placeOfTick(spans: readonly RoundSpan[], tick: number): { round: number; roundTick: number } {
  const span = spans.find(({ fromTick, toTick }) => tick >= fromTick && tick < toTick) ?? spans.at(-1);
  return { round: span?.round ?? 0, roundTick: Math.max(0, tick - (span?.fromTick ?? 0)) };
}

/** The tick of the game at a tick of a round. */
export function tickAt(spans: readonly RoundSpan[], round: number, roundTick: number): number {
  return (spans.find((span) => span.round === round)?.fromTick ?? 0) + roundTick;
}
