// The kinds of free injects, and the orders that their forms become. Must not check what the server checks.
import type { ControlAction } from '../../../net/sessionApi.ts';

export const INJECT_KINDS = ['message', 'event', 'incident', 'demand', 'rule'] as const;
export type InjectKind = (typeof INJECT_KINDS)[number];

/** How much an incident is felt by the users of its service. */
export const IMPACTS_PER_MILLE = { little: 250, much: 600, all: 1000 } as const;
export const TITLE_LENGTH_MAX = 120;
export const MESSAGE_LENGTH_MAX = 300;
export const FROM_LENGTH_MAX = 60;
export const COUNT_MAX = 20;

/** null when something is missing. @param from in whose name a message without one is sent */
export function actionOf(kind: InjectKind, form: FormData, from: string): ControlAction | null {
  const textOf = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  switch (kind) {
    case 'message': {
      const text = textOf('text');
      if (text === '') return null;
      return { action: 'message', roleId: textOf('roleId'), from: textOf('from') || from, text };
    }
    case 'event': {
      const streamId = textOf('streamId');
      return streamId === '' ? null : { action: 'injectEvent', streamId, isSignal: textOf('meaning') !== 'noise' };
    }
    case 'demand': {
      const streamId = textOf('streamId');
      return streamId === '' ? null : { action: 'inject', streamId, count: Number(textOf('count')) || 1 };
    }
    case 'incident': {
      const serviceId = textOf('serviceId');
      const title = textOf('title');
      const impactPerMille = Number(textOf('impact')) || IMPACTS_PER_MILLE.much;
      return serviceId === '' || title === '' ? null : { action: 'inject', serviceId, impactPerMille, title };
    }
    case 'rule': {
      const [agreementId = '', optionId = ''] = textOf('rule').split(':');
      return optionId === '' ? null : { action: 'setRule', agreementId, optionId };
    }
  }
}
