// From a role's options to what one can do: looked up, dropped, sent. The options are the simulation's own.
import { describe, expect, it } from 'vitest';
import { readShapes } from '../../../client/screens/controlRoom/actions/commandShapes.ts';
import {
  buildCommand,
  createOptionBook,
  freeHandOf,
  picksOf,
} from '../../../client/screens/controlRoom/actions/optionBook.ts';
import { dropVerdict } from '../../../client/screens/controlRoom/drag/dropVerdict.ts';
import { sortTray } from '../../../client/screens/controlRoom/desk/sortTray.ts';
import type { RoleView } from '../../../shared/sim/views/types.ts';
import { flagship } from './flagship.ts';
import { LocalGame, publishedCommands } from './harness/LocalGame.ts';

const shapes = readShapes(publishedCommands());

/** A desk whose hands are all free and which has work waiting. */
function deskWithFreeHands(): { game: LocalGame; role: RoleView } {
  const game = new LocalGame(flagship, { roleId: 'desk', round: 1, tick: 60 });
  game.give({ type: 'setPulling', isPulling: 'no' });
  game.facilitate({
    type: 'injectIncident',
    serviceId: 'portal',
    impactPerMille: 300,
    title: 'The portal shows last year',
  });
  for (const hand of Object.values(game.roleView().hands)) game.give({ type: 'releaseHand', handId: hand.id });
  return { game, role: game.roleView() };
}

function waitingIds(role: RoleView): string[] {
  return sortTray(Object.values(role.tray).filter((card) => card.isMine)).waiting.map(({ id }) => id);
}

describe('the option book', () => {
  const { game, role } = deskWithFreeHands();
  const options = createOptionBook(role.options, shapes);
  const [first = ''] = waitingIds(role);

  it('knows how every command is asked for', () => {
    expect(shapes.size).toBe(publishedCommands().length);
    expect(shapes.get('passWork')).toMatchObject({ targetParam: 'workId', pickParam: 'roleId' });
    expect(readShapes({ commands: publishedCommands() }).size).toBe(shapes.size);
    expect(readShapes({ nothing: true }).size).toBe(0);
  });

  it('sends exactly what the server accepts: the first strip to the first free hand', () => {
    const pull = options.find('pullWork', first);
    const shape = shapes.get('pullWork');
    const hand = freeHandOf(pull, role.hands);
    expect(hand).not.toBe('');
    expect(shape).toBeDefined();
    if (shape === undefined) return;
    const command = buildCommand(shape, { type: 'pullWork', target: first, pick: hand });
    expect(command).toEqual({ type: 'pullWork', workId: first, handId: hand });
    expect(game.give(command)).toBeNull();
    expect(game.roleView().hands[hand]?.workId).toBe(first);
  });

  it('leaves out parameters that a command does not have', () => {
    const shape = shapes.get('callSwarm');
    expect(shape && buildCommand(shape, { type: 'callSwarm', target: 'I1', pick: 'x' })).toEqual({
      type: 'callSwarm',
      workId: 'I1',
    });
  });

  it('finds no free hand where all are busy or away', () => {
    const { game: desk } = deskWithFreeHands();
    desk.facilitate({ type: 'injectWork', streamId: 'requests', count: 9 });
    for (const hand of Object.values(desk.roleView().hands)) {
      const [next = ''] = waitingIds(desk.roleView());
      desk.give({ type: 'pullWork', workId: next, handId: hand.id });
    }
    const busy = desk.roleView();
    const [work = ''] = waitingIds(busy);
    const pull = createOptionBook(busy.options, shapes).find('pullWork', work);
    expect(picksOf(pull).length).toBeGreaterThan(0);
    expect(freeHandOf(pull, busy.hands)).toBe('');
  });

  it('keeps work, hands and the poll out of the levers', () => {
    const types = new Set(options.levers().map(({ type }) => type));
    expect(types.has('gatherInsight')).toBe(true);
    for (const type of ['pullWork', 'passWork', 'releaseHand', 'setPulling', 'answerPoll'])
      expect(types.has(type)).toBe(false);
  });

  it('lists what can be done with one strip, its pin included', () => {
    const types = options.aboutWork(first).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['pullWork', 'pinWork', 'prioritiseWork']));
  });
});

describe('dropping a strip', () => {
  const { role } = deskWithFreeHands();
  const options = createOptionBook(role.options, shapes);
  const [work = ''] = waitingIds(role);

  it('gives it to a hand of mine', () => {
    const [hand = ''] = Object.keys(role.hands);
    const { choice } = dropVerdict(options, `hand:${hand}`, work);
    expect(choice).toEqual({ type: 'pullWork', target: work, pick: hand });
  });

  it('passes it to a colleague only if the options name that colleague', () => {
    const pass = Object.values(role.options).find(({ type }) => type === 'passWork');
    const [to = ''] = picksOf(pass ?? null);
    expect(dropVerdict(options, `role:${to}`, pass?.target ?? '').choice).toEqual({
      type: 'passWork',
      target: pass?.target,
      pick: to,
    });
    expect(dropVerdict(options, `role:${role.roleId}`, pass?.target ?? '').choice).toBeNull();
  });

  it('pins it to the board, once', () => {
    const { game, role: before } = deskWithFreeHands();
    const [id = ''] = waitingIds(before);
    const { choice } = dropVerdict(createOptionBook(before.options, shapes), 'pin', id);
    expect(choice).toEqual({ type: 'pinWork', target: `work:${id}`, pick: '' });
    game.give({ type: 'pinWork', what: `work:${id}` });
    expect(game.publicView().board[id]).toBeDefined();
    const again = dropVerdict(createOptionBook(game.roleView().options, shapes), 'pin', id);
    expect(again.choice).toBeNull();
    expect(again.refusal).not.toBe('');
  });

  it('says why not, in words, wherever it is not possible', () => {
    for (const place of ['hand:none', 'role:none', 'hand:', '']) {
      const verdict = dropVerdict(options, place, 'X999');
      expect(verdict.choice, place).toBeNull();
      expect(verdict.refusal, place).toMatch(/\.$/);
    }
  });
});
