// A team's game between its commands and its store, each beat by hand: what a refusing store may hold up, and what it may not.
import { expect, it } from 'vitest';
import type { JournalBatch } from '../../../server/journal/store.ts';
import { AnswerMemory } from '../../../server/rooms/AnswerMemory.ts';
import { TeamGame, type TeamGameOptions } from '../../../server/rooms/TeamGame.ts';
import { ROOM_LIMITS } from '../../../shared/limits.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';

/** In its first round. */
async function startedWith(append: TeamGameOptions['store']['append']): Promise<TeamGame> {
  const play = new TeamGame({
    key: { code: 'ABCDEF', teamId: 't1' },
    store: { append },
    game: createGame(tinyScenario(), 1),
    lastN: 0,
    answers: new AnswerMemory(),
    botStyle: 'learning',
    nowMs: 0,
  });
  for (const type of ['startSession', 'nextPhase']) {
    const answered = play.order('facilitator', { type });
    await play.beat(0, [], true);
    expect(await answered).toMatchObject({ kind: 'accepted' });
  }
  return play;
}

it('lets a tick pass when it is due and does not wait for the next patch, unless ticks follow each other quickly', async () => {
  const play = await startedWith(() => Promise.resolve());
  await play.beat(1050, [], false);
  expect(play.game.state.tick).toBe(1);
  void play.order('facilitator', { type: 'setSpeed', speedPerMille: 8000 });
  await play.beat(1060, [], true);
  await play.beat(1260, [], false);
  expect(play.game.state.tick).toBe(1);
  await play.beat(1270, [], true);
  expect(play.game.state.tick).toBeGreaterThanOrEqual(2);
});

it('goes on after a tick in which nobody did anything could not be stored', async () => {
  const stored: JournalBatch[] = [];
  let isBroken = false;
  const append = (_key: unknown, batch: JournalBatch): Promise<void> => {
    if (isBroken) return Promise.reject(new Error('disk full'));
    stored.push(structuredClone(batch));
    return Promise.resolve();
  };
  const play = await startedWith(append);
  isBroken = true;
  expect(await play.beat(1000, [], true)).toBeNull();
  expect([play.storeTrouble, play.game.state.tick]).toEqual(['disk full', 1]);
  isBroken = false;
  expect(await play.beat(1000 + ROOM_LIMITS.journalRetryMs, [], true)).not.toBeNull();
  expect([play.storeTrouble, stored.at(-1)?.tick, stored.at(-1)?.entries]).toEqual(['', 1, []]);
  await play.beat(2000 + ROOM_LIMITS.journalRetryMs, [], true);
  expect([play.game.state.tick, stored.at(-1)?.tick]).toEqual([2, 2]);
});
