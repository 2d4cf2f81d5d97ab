// The rehearsal names the quiet ones exactly where the console does.
import { expect, it } from 'vitest';
import { attentionOf } from '../../../client/screens/facilitator/teams/attention.ts';
import { roleFactsOf, seatsOf } from '../../../client/screens/facilitator/teams/roleFacts.ts';
import type { SeatView } from '../../../client/model/wireState.ts';
import { isNamedQuiet } from '../../../server/lab/rehearse/quietRule.ts';
import type { FacilitatorRoleView } from '../../../shared/sim/views/types.ts';

const role: FacilitatorRoleView = {
  id: 'desk',
  waitingCount: 0,
  waitingTypes: '',
  workingHands: 1,
  idleHands: 0,
  stuckHands: 0,
  decisionCount: 0,
  lastDecision: '',
  lastDecisionTick: 0,
  lastReason: '',
};

const seat: SeatView = {
  id: 's1',
  nickname: 'Ann',
  roleIds: 'owner desk',
  isObserver: false,
  isHere: true,
  lastCommand: '',
  lastCommandTick: 0,
  quietSeconds: 0,
  isHandedToBot: false,
  isInvite: false,
};

it('names whom the console names, whatever waits, for however long, whoever sits there', () => {
  const answers = new Set<boolean>();
  for (const waitingCount of [0, 3])
    for (const quietSeconds of [0, 10, 15, 45])
      for (const tickingSeconds of [5, 15, 100])
        for (const more of [{}, { isHere: false }, { isHandedToBot: true }, { roleIds: 'owner' }])
          for (const others of [[], [{ ...seat, id: 's2', quietSeconds: 5 }]]) {
            const shown = { ...role, waitingCount };
            const seats = [{ ...seat, quietSeconds, ...more }, ...others];
            const facts = roleFactsOf(
              shown,
              seatsOf('desk', Object.fromEntries(seats.map((one) => [one.id, one]))),
              tickingSeconds,
            );
            const isNamed = isNamedQuiet(shown, seats, tickingSeconds);
            expect(isNamed, JSON.stringify({ shown, seats, tickingSeconds })).toBe(attentionOf(facts, true) !== null);
            answers.add(isNamed);
          }
  expect(answers.size).toBe(2);
});
