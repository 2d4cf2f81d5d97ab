// What could have been done differently in a played round: before it, or at one of its ticks. Without a tick, also other calls
// at its polls and other people on its severe incidents, each at the tick at which it came up.
import type { Game } from '../../sim/state.ts';
import type { ChangeOffer } from './change.ts';
import { isDecision, offersOf as otherCalls } from './changes/call.ts';
import { isSevere, offersOf as otherHands } from './changes/hands.ts';
import { listChanges } from './changes/index.ts';
import { forkAt } from './Fork.ts';
import type { Moment, PlayedGame } from './types.ts';
import { visitLines } from './visitLines.ts';

/** So many incidents of a round are worth asking about. */
const INCIDENTS_MAX = 6;

/** @throws WhatIfRefused when the game has not come so far */
export function listOffers(played: PlayedGame, moment: Moment): ChangeOffer[] {
  const { tick } = moment;
  const now = listChanges(forkAt(played, moment).present());
  if (tick !== null) return now.map((offer) => ({ ...offer, tick }));
  return [...now, ...offersAlong(played, moment.round)];
}

interface Seen {
  /** By manoeuvre: before the first call, or the last tick of its poll where nobody called. */
  calls: Map<string, ChangeOffer[]>;
  incidents: Map<string, { impactPerMille: number; offers: ChangeOffer[] }>;
}

function offersAlong(played: PlayedGame, round: number): ChangeOffer[] {
  const seen: Seen = { calls: new Map(), incidents: new Map() };
  const called = new Set<string>();
  visitLines(played, {
    onBriefed: ({ state }) => {
      if (state.round !== round) return;
      // It begins, perhaps again.
      seen.calls.clear();
      seen.incidents.clear();
      called.clear();
    },
    onTick: (game) => {
      if (game.state.round !== round) return;
      const polled = game.state.poll?.manoeuvreId;
      if (polled !== undefined && !called.has(polled)) seen.calls.set(polled, otherCalls(game, 'go'));
      noteIncidents(game, seen);
    },
    onCommand: (game, { command }) => {
      const polled = game.state.poll?.manoeuvreId;
      if (game.state.round !== round || command.type !== 'callManoeuvre' || polled === undefined) return;
      const decision = command['decision'];
      if (called.has(polled) || !isDecision(decision)) return;
      seen.calls.set(polled, otherCalls(game, decision));
      called.add(polled);
    },
  });
  const severe = [...seen.incidents.values()].sort((a, b) => b.impactPerMille - a.impactPerMille);
  return [...[...seen.calls.values()].flat(), ...severe.slice(0, INCIDENTS_MAX).flatMap(({ offers }) => offers)];
}

function noteIncidents(game: Game, { incidents }: Seen): void {
  for (const item of game.state.open) {
    if (item.incident === null || incidents.has(item.id) || !isSevere(item)) continue;
    incidents.set(item.id, { impactPerMille: item.incident.impactPerMille, offers: otherHands(game, item) });
  }
}
