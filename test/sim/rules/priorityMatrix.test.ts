// Rule IN15: priority from impact and urgency.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, tinyScenario, type TinyOptions } from '../../support/tinyScenario.ts';
import { incidentOf } from '../leaking.ts';
import { breakService, inRound, make, pass, passUntil, problemOf, stopPulling, theOnly } from '../playing.ts';

type Matrix = NonNullable<TinyDraft['incidents']['matrix']>;

const MATRIX: Matrix = {
  impactPerMille: [400, 200],
  priority: [
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 4],
  ],
};

const withMatrix = (edit: (draft: TinyDraft) => void = () => undefined, more: TinyOptions = {}): TinyOptions => ({
  ...more,
  edit(draft) {
    draft.incidents.matrix = structuredClone(MATRIX);
    entryOf(draft.services, 'base').urgency = 1;
    entryOf(draft.services, 'shop').urgency = 3;
    edit(draft);
  },
});

const priorityIn = (game: Game, serviceId: string, impactPerMille: number): number =>
  breakService(game, serviceId, impactPerMille).priority;

describe('priority by a matrix', () => {
  it('[IN15] follows impact and the urgency of the service', () => {
    const game = inRound(withMatrix());
    stopPulling(game);
    const rows = [400, 399, 199].map((impact) => ['base', 'store', 'shop'].map((id) => priorityIn(game, id, impact)));
    expect(rows).toEqual(MATRIX.priority);
  });

  it('[IN15] is by impact alone without one, whatever is urgent', () => {
    const game = inRound({ edit: ({ services }) => void (entryOf(services, 'shop').urgency = 3) });
    stopPulling(game);
    expect(['base', 'shop'].map((id) => priorityIn(game, id, 450))).toEqual([1, 1]);
  });

  it('[IN15] sets the clock, and says on the card what it is made of', () => {
    const game = inRound(withMatrix());
    stopPulling(game);
    const item = breakService(game, 'shop', 500);
    expect([item.priority, incidentOf(item).slaDueTick]).toEqual([3, 40]);
    expect(viewRole(game, 'desk').tray[item.id]?.marks).toBe('impact1 urgency3');
  });

  it('[IN15] takes the urgency of a problem, or of the stream that causes it, before that of the service', () => {
    const draft = withMatrix(
      ({ problems, streams }) => {
        entryOf(problems, 'bug').urgency = 1;
        entryOf(streams, 'alarms').urgency = 3;
      },
      { hazards: { bug: 1_000_000 } },
    );
    const game = inRound(draft);
    stopPulling(game);
    pass(game, 1);
    problemOf(game, 'bug').hazardPerMillion = 0;
    expect([theOnly(game, 'incident').priority, theOnly(game, 'incident').incident?.urgency]).toEqual([2, 1]);
    const alarm = make(game, 'alarms');
    passUntil(game, () => alarm.status === 'closed');
    const missed = game.state.open.find((item) => item.incident?.sourceId === alarm.id);
    expect([missed?.priority, missed?.incident?.urgency]).toEqual([4, 3]);
  });

  it('[IN15] [IN14] is read again when the impact grows', () => {
    const game = inRound(withMatrix(() => undefined, { hazards: { leak: 1_000_000 } }));
    stopPulling(game);
    pass(game, 1);
    const incident = theOnly(game, 'incident');
    expect(incident.priority).toBe(3);
    // 300, and 30 for each further strike.
    pass(game, 4);
    expect([incidentOf(incident).impactPerMille, incident.priority]).toEqual([420, 2]);
  });

  it('[IN15] is refused when more urgency or impact would make an incident less urgent', () => {
    const upsideDown = withMatrix(
      ({ incidents }) =>
        void (incidents.matrix = {
          ...MATRIX,
          priority: [
            [1, 2, 3],
            [2, 1, 4],
            [3, 4, 4],
          ],
        }),
    );
    expect(() => tinyScenario(upsideDown)).toThrow('incidents.matrix.priority.1.1: 1, expected at least 2');
    const rising = withMatrix(({ incidents }) => void (incidents.matrix = { ...MATRIX, impactPerMille: [200, 400] }));
    expect(() => tinyScenario(rising)).toThrow('bounds that fall');
  });
});
