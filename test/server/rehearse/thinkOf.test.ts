// People who are imitated use what their view offers: they answer when asked, and do what their card says before anything else.
import { expect, it } from 'vitest';
import { Moves } from '../../../server/lab/rehearse/Moves.ts';
import { thinkOf, type Thinking } from '../../../server/lab/rehearse/thinkOf.ts';
import { commandPages } from '../../../server/http/commandRoutes.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import type { Game } from '../../../shared/sim/state.ts';
import type { OptionView, RoleView } from '../../../shared/sim/views/types.ts';
import { listOptions, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { requireScenario } from '../../../server/lab/readScenario.ts';

const scenario = requireScenario('mission-to-mars');
const moves = new Moves(commandPages());

const roleOf = (game: Game, roleId: string): RoleView => ({
  ...viewRole(game, roleId),
  options: listOptions(game, roleId),
});

function thinking(game: Game, roleId: string, more: Partial<Thinking> = {}): Thinking {
  const view = { public: viewPublic(game), roles: { [roleId]: roleOf(game, roleId) } };
  return { view, moves, cardCommands: new Set(), recent: new Set(), draw: () => 0.5, ...more };
}

function played(ticks: number): Game {
  const game = createGame(scenario, 1);
  applyCommand(game, 'facilitator', { type: 'startSession' });
  applyCommand(game, 'facilitator', { type: 'nextPhase' });
  for (let tick = 0; tick < ticks; tick += 1) advance(game);
  return game;
}

it('has only ideas that the rules accept', () => {
  let ideas = 0;
  for (const ticks of [1, 5, 12, 20, 40])
    for (const { id: roleId, commands } of played(0).rules.scenario.roles) {
      const game = played(ticks);
      const idea = thinkOf(thinking(game, roleId, { cardCommands: new Set(commands) }));
      if (idea === null) continue;
      ideas += 1;
      applyCommand(game, 'facilitator', { type: 'assignSeat', seatId: 's1', roleIds: roleId, isBot: false });
      expect(applyCommand(game, 's1', idea.move), JSON.stringify(idea)).toBeNull();
    }
  expect(ideas).toBeGreaterThan(5);
});

it('answers a poll before anything else, by the risks that the role knows', () => {
  const game = played(12);
  const [roleId = ''] = game.rules.roleIds;
  const base = thinking(game, roleId);
  const role = roleOf(game, roleId);
  const poll: OptionView = { id: 'answerPoll:', type: 'answerPoll', target: '', picks: 'go noGo', refusal: '' };
  const risk = { id: 'r1', textKey: '', riskPerMille: 100 };
  const asked = (isOpen: boolean) => {
    const risks = { r1: { ...Object.values(role.risks)[0], ...risk, isOpen } as (typeof role.risks)[string] };
    return thinkOf({
      ...base,
      view: { ...base.view, roles: { [roleId]: { ...role, risks, options: { ...role.options, poll } } } },
    });
  };
  expect(asked(true)?.move).toEqual({ type: 'answerPoll', answer: 'noGo' });
  expect(asked(false)?.move).toEqual({ type: 'answerPoll', answer: 'go' });
});

it('does not have the same idea again at once', () => {
  const game = played(20);
  const [roleId] = game.rules.roleIds.filter((id) => thinkOf(thinking(game, id)) !== null);
  const first = thinkOf(thinking(game, roleId ?? ''));
  const second = thinkOf(thinking(game, roleId ?? '', { recent: new Set([first?.id ?? '']) }));
  expect(first).not.toBeNull();
  expect(second?.id).not.toBe(first?.id);
});
