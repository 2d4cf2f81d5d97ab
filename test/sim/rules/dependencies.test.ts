// Rules DP: work that waits for other work to be done.
import { describe, expect, it } from 'vitest';
import { hashState } from '../../../shared/sim/hash.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import type { GameState } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { nextFor } from '../nextFor.ts';
import {
  give,
  inRound,
  isOpen,
  make,
  pass,
  passUntil,
  startPulling,
  stepIdOf,
  stopPulling,
  tryGive,
} from '../playing.ts';

/** Every feature waits for an open request. */
function needRequests(draft: TinyDraft, beforeStep?: string): void {
  const dependsOn = { stream: 'requests', perMille: 1000 };
  Object.assign(entryOf(draft.streams, 'features'), {
    dependsOn: beforeStep === undefined ? dependsOn : { ...dependsOn, beforeStep },
  });
}

describe('a stream that depends on another one', () => {
  it('[DP1] lets its work wait for a piece of that, and go on when it is done', () => {
    const game = inRound({ edit: needRequests });
    stopPulling(game, 'desk');
    const request = make(game, 'requests');
    const feature = make(game, 'features');
    expect([feature.status, feature.blockedBy, feature.waitsForId]).toEqual(['blocked', 'dependency', request.id]);
    pass(game, 5);
    expect(tryGive(game, 'lead', 'pullWork', { workId: feature.id })).toBe('workIsBlocked');
    startPulling(game, 'desk');
    passUntil(game, () => !isOpen(game, request));
    expect([feature.blockedBy, feature.waitsForId]).toEqual(['', '']);
    passUntil(game, () => feature.status === 'working');
  });

  it('[DP1] lets it wait in the step that is named', () => {
    const game = inRound({ edit: (draft) => needRequests(draft, 'build') });
    stopPulling(game, 'desk');
    const request = make(game, 'requests');
    const feature = make(game, 'features');
    expect(feature.status).toBe('waiting');
    passUntil(game, () => feature.blockedBy === 'dependency');
    expect([stepIdOf(game, feature), feature.roleId]).toEqual(['build', 'dev']);
    give(game, 'desk', 'declineWork', { workId: request.id });
    expect(feature.status).toBe('waiting');
    passUntil(game, () => stepIdOf(game, feature) === 'test');
  });

  it('[DP1] has nothing to wait for when none of that is open, or luck does not ask for it', () => {
    const alone = inRound({ edit: needRequests });
    expect(make(alone, 'features').status).toBe('waiting');
    const lucky = inRound({
      edit: (draft) => {
        Object.assign(entryOf(draft.streams, 'features'), { dependsOn: { stream: 'requests', perMille: 0 } });
      },
    });
    make(lucky, 'requests');
    expect(make(lucky, 'features').status).toBe('waiting');
  });

  it('[DP1] names what it waits for to those who may see that, and says in the ledger that it waits', () => {
    const game = inRound({ edit: needRequests });
    stopPulling(game);
    const request = make(game, 'requests');
    const feature = make(game, 'features');
    expect(viewRole(game, 'lead').tray[feature.id]?.linkedId).toBe('');
    give(game, 'desk', 'pinWork', { what: 'stream:requests' });
    expect(viewRole(game, 'lead').tray[feature.id]?.linkedId).toBe(request.id);
    pass(game, 3);
    expect(feature.leaks.map(({ doing, ticks }) => [doing, ticks])).toEqual([['blocked:dependency', 3]]);
    expect(bookedOf(game, 'lead')).toMatchObject({ idle: 3000 });
  });

  it('[DP1] plays on from a saved state as if nothing had happened', () => {
    const game = inRound({ edit: needRequests });
    stopPulling(game, 'desk');
    make(game, 'requests');
    make(game, 'features', 2);
    pass(game, 3);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as GameState);
    for (const one of [game, copy]) {
      startPulling(one, 'desk');
      pass(one, 60);
    }
    expect(hashState(copy.state)).toBe(hashState(game.state));
    expect(game.index.dependants.size).toBe(0);
  });

  it('[DP2] counts what waits for a piece of work with it when the most valuable goes first', () => {
    const game = inRound({
      agreements: { pullRule: 'value' },
      edit: (draft) => {
        needRequests(draft);
        Object.assign(entryOf(draft.streams, 'features'), { value: { centsPerTick: 60_000 } });
        entryOf(draft.streams, 'feedback').effortPerMille = 200;
      },
    });
    stopPulling(game);
    const request = make(game, 'requests');
    const dearer = make(game, 'feedback');
    expect(nextFor(game, 'desk')).toBe(dearer);
    const feature = make(game, 'features');
    expect(nextFor(game, 'desk')).toBe(request);
    give(game, 'lead', 'declineWork', { workId: feature.id });
    expect(game.index.dependants.size).toBe(0);
    expect(nextFor(game, 'desk')).toBe(dearer);
  });
});
