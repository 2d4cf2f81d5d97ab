// setPulling and setPullRule: whether the role's hands take the next strip by themselves, and which [HD3].
import { z } from 'zod';
import { pullRuleOf } from '../work/pullOrder.ts';
import { roleCommand } from './types.ts';

export const setPulling = roleCommand({
  type: 'setPulling',
  does: 'Lets your hands take the next strip by themselves, or makes them wait for you.',
  capability: 'everyRole',
  payload: z.strictObject({ isPulling: z.enum(['yes', 'no']) }),
  targetParam: '',
  pickParam: 'isPulling',
  refusals: ['alreadyDone'],
  targets: () => [''],
  picks: (game, roleId) => (game.state.roles[roleId]?.isPulling === true ? ['no'] : ['yes']),
  check: (game, roleId, { isPulling }) =>
    game.state.roles[roleId]?.isPulling === (isPulling === 'yes') ? 'alreadyDone' : null,
  apply(game, roleId, { isPulling }) {
    const role = game.state.roles[roleId];
    if (role !== undefined) role.isPulling = isPulling === 'yes';
  },
});

export const setPullRule = roleCommand({
  type: 'setPullRule',
  does: 'Chooses what your hands take next: first come, most value, due first, or by priority (loudest).',
  capability: 'everyRole',
  payload: z.strictObject({ rule: z.enum(['fifo', 'value', 'due', 'priority']) }),
  targetParam: '',
  pickParam: 'rule',
  refusals: ['alreadyDone'],
  targets: () => [''],
  picks: (game, roleId) => ['fifo', 'value', 'due', 'priority'].filter((rule) => rule !== pullRuleOf(game, roleId)),
  check: (game, roleId, { rule }) => (game.state.roles[roleId]?.pullRule === rule ? 'alreadyDone' : null),
  apply(game, roleId, { rule }) {
    const role = game.state.roles[roleId];
    if (role !== undefined) role.pullRule = rule;
  },
});
