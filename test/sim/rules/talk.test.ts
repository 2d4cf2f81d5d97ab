// The retrospective and the stand-up: who sees what when, and that nothing of the work depends on it.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewPublic } from '../../../shared/sim/views/viewPublic.ts';
import { viewRole } from '../../../shared/sim/views/viewRole.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';
import { lookingBack, type Stage } from '../commands/cases/talkCases.ts';
import { facilitate, give, inRound, pass } from '../playing.ts';

const lead = (game: Game, stage: Stage): void => facilitate(game, 'setRetroStage', { stage });
const textsOf = (notes: Record<string, { text: string }>): string[] => Object.values(notes).map(({ text }) => text);

describe('notes', () => {
  it('[RT1] are seen by their own role alone while they are written', () => {
    const game = lookingBack('write');
    expect(textsOf(viewRole(game, 'lead').ownNotes)).toEqual(['Waiting for everybody']);
    expect(textsOf(viewRole(game, 'dev').ownNotes)).toEqual(['Smaller pieces']);
    expect(viewPublic(game).retroNotes).toEqual({});
    expect(viewPublic(game).retro).toEqual({ stage: 'write', round: 1, hiddenCount: 2, votesCast: 0 });
  });

  it('[RT2] are seen by everybody once they are revealed, and hidden again on the way back', () => {
    const game = lookingBack('reveal');
    expect(textsOf(viewPublic(game).retroNotes)).toEqual(['Waiting for everybody', 'Smaller pieces']);
    lead(game, 'write');
    expect(viewPublic(game).retroNotes).toEqual({});
  });

  it('[RT3] stand each in a group of their own, until they are put together', () => {
    const game = lookingBack('group');
    expect(Object.values(viewPublic(game).retroGroups).map(({ title }) => title)).toEqual([
      'Waiting for everybody',
      'Smaller pieces',
    ]);
    give(game, 'dev', 'groupNote', { noteId: 'n2', groupId: 'g3' });
    give(game, 'dev', 'nameGroup', { groupId: 'g3', title: 'Flow' });
    expect(Object.values(viewPublic(game).retroGroups).map(({ title }) => title)).toEqual(['Flow']);
    give(game, 'lead', 'groupNote', { noteId: 'n2', groupId: '' });
    expect(Object.keys(viewPublic(game).retroGroups)).toHaveLength(2);
  });

  it('[RT5] are tied to what the round shows, and the tie is taken off again', () => {
    const game = lookingBack('group');
    give(game, 'lead', 'linkGroup', { groupId: 'g3', link: 'leak:waiting' });
    expect(viewPublic(game).retroGroups['g3']?.links).toBe('leak:waiting');
    give(game, 'dev', 'linkGroup', { groupId: 'g3', link: 'leak:waiting' });
    expect(viewPublic(game).retroGroups['g3']?.links).toBe('');
  });
});

describe('votes', () => {
  it('[RT4] are counted out when the team chooses, and not before', () => {
    const game = lookingBack('vote');
    give(game, 'lead', 'voteGroup', { groupId: 'g3' });
    give(game, 'lead', 'voteGroup', { groupId: 'g3' });
    give(game, 'dev', 'voteGroup', { groupId: 'g4' });
    expect(viewPublic(game).retroGroups['g3']?.votes).toBe(-1);
    expect(viewRole(game, 'lead')).toMatchObject({ ownVotes: 'g3 g3', votesLeft: 1 });
    lead(game, 'choose');
    expect(Object.values(viewPublic(game).retroGroups).map(({ votes }) => votes)).toEqual([2, 1]);
  });
});

describe('being ready', () => {
  it('[RT6] is said to everybody and forgotten when the phase ends', () => {
    const game = lookingBack('choose');
    give(game, 'dev', 'setReady', { isReady: true });
    expect(viewPublic(game).readyRoles).toBe('dev');
    facilitate(game, 'nextPhase');
    expect(viewPublic(game).readyRoles).toBe('');
  });
});

describe('a stand-up', () => {
  it('[RT7] gives each role that has a person one turn, then it is over', () => {
    const game = inRound();
    for (const roleIds of ['dev', 'lead'])
      facilitate(game, 'assignSeat', { seatId: `s-${roleIds}`, roleIds, isBot: false });
    give(game, 'dev', 'callStandUp', {});
    const order = game.rules.roleIds.filter((id) => id === 'dev' || id === 'lead');
    expect(viewPublic(game).standUp).toMatchObject({ isOn: true, turns: order.join(' ') });
    give(game, 'dev', 'passTurn', {});
    expect(viewPublic(game).standUp.turns).toBe(order[1]);
    give(game, 'dev', 'passTurn', {});
    expect(viewPublic(game).standUp.isOn).toBe(false);
  });

  it('[RT7] is over after a day, whoever still has to speak', () => {
    const game = inRound();
    give(game, 'dev', 'callStandUp', {});
    pass(game, 24);
    expect(viewPublic(game).standUp.isOn).toBe(false);
  });
});

it('keeps what was said when the round is played again', () => {
  const game = createGame(tinyScenario(), 1, { keepsCheckpoints: true });
  for (let step = 0; step < 4; step += 1) facilitate(game, step === 0 ? 'startSession' : 'nextPhase');
  give(game, 'lead', 'writeNote', { kind: 'pain', text: 'Waiting' });
  facilitate(game, 'replayRound');
  for (let step = 0; step < 3; step += 1) facilitate(game, 'nextPhase');
  expect(game.state.phase).toBe('improve');
  expect(game.state.talk.pastRetros.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(['Waiting']);
});
