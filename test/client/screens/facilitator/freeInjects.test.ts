// A free inject becomes the order that its form says, and nothing when something is missing.
import { describe, expect, it } from 'vitest';
import { actionOf, type InjectKind } from '../../../../client/screens/facilitator/desk/freeInjects.ts';

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const made = (kind: InjectKind, fields: Record<string, string>) => actionOf(kind, formOf(fields), 'Facilitator');

describe('a free inject', () => {
  it('is a message in character, or in the facilitator’s name', () => {
    const fields = { roleId: 'desk', from: 'The board', text: ' Hurry ' };
    expect(made('message', fields)).toEqual({ action: 'message', roleId: 'desk', from: 'The board', text: 'Hurry' });
    expect(made('message', { ...fields, from: ' ' })).toMatchObject({ from: 'Facilitator' });
  });

  it('is an event that means something or is noise', () => {
    expect(made('event', { streamId: 'beeps', meaning: 'signal' })).toMatchObject({ isSignal: true });
    expect(made('event', { streamId: 'beeps', meaning: 'noise' })).toMatchObject({ isSignal: false });
  });

  it('is demand of a stream, as many as wanted', () => {
    expect(made('demand', { streamId: 'orders', count: '3' })).toEqual({
      action: 'inject',
      streamId: 'orders',
      count: 3,
    });
  });

  it('is an incident on a service with its impact', () => {
    const fields = { serviceId: 'mail', impact: '1000', title: 'No mail' };
    expect(made('incident', fields)).toEqual({
      action: 'inject',
      serviceId: 'mail',
      impactPerMille: 1000,
      title: 'No mail',
    });
  });

  it('is a rule from the board', () => {
    expect(made('rule', { rule: 'intake:pull' })).toEqual({
      action: 'setRule',
      agreementId: 'intake',
      optionId: 'pull',
    });
  });

  it.each<[InjectKind, Record<string, string>]>([
    ['message', { text: '  ' }],
    ['event', {}],
    ['demand', {}],
    ['incident', { serviceId: 'mail', title: '' }],
    ['rule', { rule: 'intake' }],
  ])('is nothing where a %s lacks what it needs', (kind, fields) => {
    expect(made(kind, fields)).toBeNull();
  });
});
