// The facilitator's injects: work, an incident, an event, or one that the scenario has prepared [FA1, FA2].
import { z } from 'zod';
import type { ActionSpec } from '../../scenario/schema.ts';
import { noteOrder } from '../facilitation/lastOrder.ts';
import { recordActions } from '../facilitation/recordActions.ts';
import { findInject, injectRefusal, runInject as run } from '../facilitation/runInject.ts';
import { treatEvent } from '../incidents/treatEvent.ts';
import type { Game } from '../state.ts';
import { runAction } from '../triggers/index.ts';
import { createFromStream } from '../work/streams.ts';
import { facilitatorCommand, idText } from './types.ts';

/** Runs an action by hand and remembers how to take it back. */
export function runByHand(game: Game, type: string, action: ActionSpec): void {
  noteOrder(
    game,
    type,
    recordActions(game, [action], () => {
      runAction(game, action, '');
    }),
  );
}

const refuseUnlessRunning = ({ state }: Game): 'wrongPhase' | null => (state.phase === 'running' ? null : 'wrongPhase');

export const injectWork = facilitatorCommand({
  type: 'injectWork',
  does: 'Adds work of a stream of the scenario.',
  payload: z.strictObject({ streamId: idText, count: z.int().min(1).max(20) }),
  refusals: ['wrongPhase', 'unknownTarget'],
  check: (game, { streamId }) => (game.rules.streams.has(streamId) ? refuseUnlessRunning(game) : 'unknownTarget'),
  apply(game, { streamId, count }) {
    runByHand(game, 'injectWork', { do: 'addWork', stream: streamId, count });
  },
});

export const injectIncident = facilitatorCommand({
  type: 'injectIncident',
  does: 'Causes an incident on a service.',
  payload: z.strictObject({
    serviceId: idText,
    impactPerMille: z.int().min(1).max(1000),
    title: z.string().min(1).max(120),
  }),
  refusals: ['wrongPhase', 'unknownTarget'],
  check: (game, { serviceId }) => (game.index.services.has(serviceId) ? refuseUnlessRunning(game) : 'unknownTarget'),
  apply(game, { serviceId, impactPerMille, title }) {
    runByHand(game, 'injectIncident', { do: 'raiseIncident', service: serviceId, impactPerMille, title });
  },
});

export const injectEvent = facilitatorCommand({
  type: 'injectEvent',
  does: 'Lets an event of a stream come up, on a service and with a title if given; only a signal means something.',
  payload: z.strictObject({
    streamId: idText,
    serviceId: z.string().max(60).default(''),
    title: z.string().max(120).default(''),
    isSignal: z.boolean().default(true),
  }),
  refusals: ['wrongPhase', 'unknownTarget'],
  check(game, { streamId, serviceId }) {
    const isEvent = game.rules.streams.get(streamId)?.spec.type === 'event';
    if (!isEvent || (serviceId !== '' && !game.index.services.has(serviceId))) return 'unknownTarget';
    return refuseUnlessRunning(game);
  },
  apply(game, { streamId, serviceId, title, isSignal }) {
    const bring = (): void => {
      const item = createFromStream(game, streamId, { titleText: title, ...(serviceId === '' ? {} : { serviceId }) });
      if (item.event !== null) item.event.isSignal = isSignal;
      treatEvent(game, item);
    };
    noteOrder(game, 'injectEvent', recordActions(game, [], bring));
  },
});

export const runInject = facilitatorCommand({
  type: 'runInject',
  does: 'Sets off an inject that the scenario has prepared; each once in a round.',
  payload: z.strictObject({ injectId: idText }),
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone'],
  check: (game, { injectId }) => injectRefusal(game, injectId),
  apply(game, { injectId }) {
    const spec = findInject(game, injectId);
    if (spec === undefined) return;
    const undo = recordActions(game, spec.actions, () => {
      run(game, spec);
    });
    noteOrder(game, 'runInject', undo.length === 0 ? [] : [...undo, { do: 'unuseInject', injectId }]);
  },
});
