// Commands at random: what a role is offered, what has the right shape, and rubbish. From the list of commands, so that none is left out.
// Must not judge: it says what to give, the game says whether that is legal.
import { z } from 'zod';
import { COMMANDS } from '../../shared/sim/commands/index.ts';
import type { CommandDefinition } from '../../shared/sim/commands/types.ts';
import type { Game } from '../../shared/sim/state.ts';
import { FACILITATOR_SEAT, mayUse, type QueuedCommand } from '../../shared/sim/step.ts';
import type { Dice } from './Dice.ts';
import { type Payload, seatOf } from './playing.ts';

/** Facilitator's commands that would end the game early or stop it, and how seldom they come. */
const SELDOM: Readonly<Record<string, number>> = {
  nextPhase: 40,
  previousPhase: 40,
  undoLast: 8,
  pause: 8,
  releaseSeat: 10,
  assignSeat: 4,
};

const shapes = new Map(COMMANDS.map((command) => [command.type, parametersOf(command)]));

/** What one of the roles is offered at this moment, or null when the dice find nothing. */
export function offeredCommand(dice: Dice, game: Game): QueuedCommand | null {
  const roleId = dice.oneOf(game.rules.roleIds) ?? '';
  const command = dice.oneOf(COMMANDS.filter(({ type }) => mayUse(game, roleId, type)));
  if (command === undefined) return null;
  const target = dice.oneOf(command.targets(game, roleId));
  if (target === undefined) return null;
  const payload: Payload = command.targetParam === '' ? {} : { [command.targetParam]: target };
  const pick = dice.oneOf(command.picks(game, roleId, target));
  if (command.pickParam !== '' && pick !== undefined) payload[command.pickParam] = pick;
  return { seat: seatOf(roleId), command: { ...payload, type: command.type } };
}

/** Any command with parameters that could be: known ids in wrong places, and now and then no id at all. */
export function shapedCommand(dice: Dice, game: Game): QueuedCommand {
  const command = dice.oneOf(COMMANDS) ?? COMMANDS[0];
  if (command === undefined) throw new Error('there are no commands');
  const { type, capability } = command;
  if (SELDOM[type] !== undefined && !dice.onceIn(SELDOM[type])) return shapedCommand(dice, game);
  const payload: Payload = {};
  for (const [name, shape] of shapes.get(type) ?? []) payload[name] = parameter(dice, game, name, shape);
  const seats = capability === 'facilitator' ? [FACILITATOR_SEAT] : Object.keys(game.state.seats);
  const seat = dice.onceIn(20) ? 'nobody' : (dice.oneOf(seats) ?? 'nobody');
  return { seat, command: { ...payload, type } };
}

const RUBBISH: readonly unknown[] = [
  null,
  -1,
  1e308,
  NaN,
  '',
  '__proto__',
  'constructor',
  [],
  {},
  'x'.repeat(500),
  true,
];

/** The right words with rubbish in one place. */
export function rubbishCommand(dice: Dice, game: Game): QueuedCommand {
  const { seat, command } = shapedCommand(dice, game);
  const name = dice.oneOf([...Object.keys(command), 'more']) ?? 'more';
  return { seat, command: { ...command, [name]: dice.oneOf(RUBBISH), type: command.type } };
}

type Shape = { enum?: unknown[] | undefined; type?: string | undefined };

function parametersOf(command: CommandDefinition): [string, Shape][] {
  const schema = z.object({
    properties: z
      .record(z.string(), z.object({ type: z.string().optional(), enum: z.array(z.unknown()).optional() }))
      .default({}),
  });
  return Object.entries(schema.parse(z.toJSONSchema(command.payload, { io: 'input' })).properties);
}

function parameter(dice: Dice, game: Game, name: string, shape: Shape): unknown {
  if (shape.enum !== undefined) return dice.oneOf(shape.enum);
  if (shape.type === 'boolean') return dice.onceIn(2);
  if (shape.type === 'integer' || shape.type === 'number') return dice.oneOf([0, 1, 2, 3, 300, 800, 1000]);
  return dice.onceIn(12) ? 'nothing' : dice.oneOf(idsFor(game, name));
}

/** Ids that a parameter of this name could hold. */
function idsFor({ state, rules }: Game, name: string): string[] {
  switch (name) {
    case 'workId':
      return state.open.map((item) => item.id);
    case 'handId':
      return state.hands.map((hand) => hand.id);
    case 'roleId':
    case 'roleIds':
      return [...rules.roleIds];
    case 'serviceId':
      return state.services.map((service) => service.id);
    case 'streamId':
      return [...rules.streams.keys()];
    case 'stakeholderId':
      return ['', ...state.stakeholders.map((stakeholder) => stakeholder.id)];
    case 'insightId':
      return state.insights.map((insight) => insight.id);
    case 'injectId':
      return rules.scenario.facilitation.injects.map((inject) => inject.id);
    case 'improvementId':
      return state.improvements.map((improvement) => improvement.id);
    case 'agreementId':
      return [...rules.agreements.keys()];
    case 'optionId':
      return [...rules.agreements.values()].flatMap((agreement) => agreement.options.map((option) => option.id));
    case 'seatId':
      return [...Object.keys(state.seats), 'anna'];
    case 'what':
      return ['type:toil', 'stream:chores', ...state.open.map((item) => `work:${item.id}`)];
    default:
      return ['some words'];
  }
}
