// System: the kick-off of a round, and the regular meeting of each hand [HD7].
import type { Game } from '../state.ts';
import { sendAway } from '../work/hands.ts';

export function holdMeetings(game: Game): void {
  const { meetingEveryTicks } = game.rules.scenario.people;
  const { state } = game;
  const { kickoffTicks } = state;
  if (state.roundTick === 0 && kickoffTicks > 0) {
    for (const hand of state.hands) sendAway(game, hand, kickoffTicks, 'coordination');
    return;
  }
  if (meetingEveryTicks === 0) return;
  for (let position = 0; position < state.hands.length; position++) {
    const hand = state.hands[position];
    if (hand === undefined || (state.roundTick + position) % meetingEveryTicks !== 0) continue;
    if (hand.awayUntilTick <= state.tick) sendAway(game, hand, 1, 'coordination');
  }
}
