// payDebt: make a card that pays down the technical debt of a service [TD3].
import { z } from 'zod';
import { createFromStream } from '../work/streams.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const payDebt = roleCommand({
  type: 'payDebt',
  does: 'Makes a card that pays down the technical debt of a service.',
  capability: 'role',
  payload: z.strictObject({ serviceId: idText }),
  targetParam: 'serviceId',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyInWork'],
  targets: (game) => game.state.services.filter(({ mode }) => mode !== 'retired').map(({ id }) => id),
  check(game, _roleId, { serviceId }) {
    if ((game.index.services.get(serviceId)?.mode ?? 'retired') === 'retired') return 'unknownTarget';
    const { debtStream } = game.rules.scenario.changes;
    if (game.state.open.some((item) => item.streamId === debtStream && item.serviceId === serviceId))
      return 'alreadyInWork';
    return refuseUnlessRunning(game);
  },
  apply(game, roleId, { serviceId }) {
    createFromStream(game, game.rules.scenario.changes.debtStream, { serviceId, roleId });
  },
});
