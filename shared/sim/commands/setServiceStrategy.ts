// setServiceStrategy: invest in a service, only sustain it, or retire it [PF5–PF7].
import { z } from 'zod';
import type { Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { idText, roleCommand } from './types.ts';

const MODES = ['invest', 'sustain', 'retire'] as const;
const PHASES: ReadonlySet<string> = new Set(['briefing', 'running', 'improve']);

/** Whether something that stays could not do without it: another service, or what is still to be flown. */
function isNeeded({ rules, state }: Game, serviceId: string): boolean {
  const isUsed = state.services.some(
    ({ id, mode }) =>
      mode !== 'retire' && mode !== 'retired' && rules.services.get(id)?.dependsOn.includes(serviceId) === true,
  );
  return (
    isUsed ||
    state.manoeuvres.some(
      ({ id, state: at }) =>
        at !== 'done' && at !== 'failed' && at !== 'missed' && rules.manoeuvres.get(id)?.needs.includes(serviceId),
    )
  );
}

export const setServiceStrategy = roleCommand({
  type: 'setServiceStrategy',
  does: 'Decides what to do with a service: invest (its debt and features first), sustain (nothing new), or retire it.',
  capability: 'role',
  payload: z.strictObject({ serviceId: idText, mode: z.enum(MODES) }),
  targetParam: 'serviceId',
  pickParam: 'mode',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone', 'tooLate', 'needsOther'],
  targets: (game) => game.state.services.filter(({ mode }) => mode !== 'retired').map(({ id }) => id),
  picks: () => [...MODES],
  check(game, _roleId, { serviceId, mode }) {
    const service = game.index.services.get(serviceId);
    if (service === undefined) return 'unknownTarget';
    if (!PHASES.has(game.state.phase)) return 'wrongPhase';
    if (service.mode === 'retired') return 'tooLate';
    if (service.mode === mode) return 'alreadyDone';
    return mode === 'retire' && isNeeded(game, serviceId) ? 'needsOther' : null;
  },
  apply(game, roleId, { serviceId, mode }) {
    const service = game.index.services.get(serviceId);
    if (service === undefined) return;
    service.mode = mode;
    const notice = game.rules.services.get(serviceId)?.retireTicks ?? 0;
    service.retiresTick = mode === 'retire' ? game.state.tick + notice : 0;
    for (const other of game.rules.roleIds) if (other !== roleId) markChoice(game, other);
    tell(game, 'strategyChanged', 'public', { roleId, serviceId, text: mode });
  },
});
