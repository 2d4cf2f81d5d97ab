// What people take away: whose it is, who sees it when, and that nothing of the work depends on it.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewPublic } from '../../../shared/sim/views/viewPublic.ts';
import { viewRole } from '../../../shared/sim/views/viewRole.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';
import { lookingAhead } from '../commands/cases/takeawayCases.ts';
import { facilitate, give, tryGive } from '../playing.ts';

const textsOf = (list: Record<string, { text: string }>): string[] => Object.values(list).map(({ text }) => text);
const showWall = (game: Game): void => facilitate(game, 'setTakeawayStage', { stage: 'wall' });
const LEADS = 'Look at the queue before I promise';
const DEVS = 'Starting what nobody asked for';

describe('take-aways', () => {
  it('[TA2] are seen by their own role alone while there is no wall, and how many have written by all', () => {
    const game = lookingAhead();
    expect(textsOf(viewRole(game, 'lead').ownTakeaways)).toEqual([LEADS]);
    expect(textsOf(viewRole(game, 'dev').ownTakeaways)).toEqual([DEVS]);
    expect(viewPublic(game)).toMatchObject({
      takeaways: { stage: 'aside', writerCount: 2, count: 2 },
      takeawayWall: {},
    });
  });

  it('[TA3] are seen by all on the wall, also what comes later, and no more when it is taken away', () => {
    const game = lookingAhead();
    showWall(game);
    give(game, 'dev', 'writeTakeaway', { kind: 'continue', text: 'Pairing', step: '' });
    expect(textsOf(viewPublic(game).takeawayWall)).toEqual([LEADS, DEVS, 'Pairing']);
    facilitate(game, 'setTakeawayStage', { stage: 'aside' });
    expect(viewPublic(game).takeawayWall).toEqual({});
  });

  it('[TA3] are seen by all when the session is closed, and by nobody else’s eyes while a round is looked at again', () => {
    const game = lookingAhead();
    facilitate(game, 'nextPhase');
    expect(textsOf(viewPublic(game).takeawayWall)).toEqual([LEADS, DEVS]);
    facilitate(game, 'previousPhase');
    showWall(game);
    facilitate(game, 'previousPhase');
    expect(game.state.phase).toBe('review');
    expect(viewPublic(game).takeawayWall).toEqual({});
  });

  it('[TA1] are put in other words and taken back by the seat that wrote them, and by no other of the same role', () => {
    const game = lookingAhead();
    facilitate(game, 'assignSeat', { seatId: 's1', roleIds: 'lead', isBot: false });
    facilitate(game, 'assignSeat', { seatId: 's2', roleIds: 'lead', isBot: false });
    give(game, 's1', 'writeTakeaway', { kind: 'stop', text: 'Overtime', step: '' });
    expect(tryGive(game, 's2', 'editTakeaway', { takeawayId: 't3', kind: 'stop', text: 'Mine' })).toBe('unknownTarget');
    expect(tryGive(game, 's2', 'eraseTakeaway', { takeawayId: 't3' })).toBe('unknownTarget');
    give(game, 's1', 'editTakeaway', { takeawayId: 't3', kind: 'start', text: 'Going home', step: 'Today' });
    expect(viewRole(game, 'lead').ownTakeaways['t3']).toMatchObject({
      seatId: 's1',
      kind: 'start',
      text: 'Going home',
      step: 'Today',
    });
    give(game, 's1', 'eraseTakeaway', { takeawayId: 't3' });
    expect(textsOf(viewRole(game, 'lead').ownTakeaways)).toEqual([LEADS]);
  });

  it('[TA2] go with the person who changes the role', () => {
    const game = lookingAhead();
    facilitate(game, 'assignSeat', { seatId: 's1', roleIds: 'lead', isBot: false });
    give(game, 's1', 'writeTakeaway', { kind: 'stop', text: 'Overtime', step: '' });
    facilitate(game, 'assignSeat', { seatId: 's1', roleIds: 'dev', isBot: false });
    expect(textsOf(viewRole(game, 'dev').ownTakeaways)).toEqual([DEVS, 'Overtime']);
    facilitate(game, 'releaseSeat', { seatId: 's1' });
    expect(textsOf(viewRole(game, 'lead').ownTakeaways)).toEqual([LEADS, 'Overtime']);
  });
});

it('[TA4] what is taken away is kept when the last round is played again, and the work does not know of it', () => {
  const game = createGame(tinyScenario(), 1, { keepsCheckpoints: true });
  facilitate(game, 'startSession');
  while (game.state.phase !== 'debrief') facilitate(game, 'nextPhase');
  const work = (): unknown => ({ ...structuredClone(game.state), talk: null, roles: null });
  const before = work();
  give(game, 'dev', 'writeTakeaway', { kind: 'continue', text: 'Reading the board', step: '' });
  expect(work()).toEqual(before);
  facilitate(game, 'previousPhase');
  facilitate(game, 'replayRound');
  expect(game.state.talk.takeaways.list.map(({ text }) => text)).toEqual(['Reading the board']);
});
