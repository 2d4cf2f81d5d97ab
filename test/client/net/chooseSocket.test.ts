// When a page gives up on WebSockets, and when it tries them again.
import { describe, expect, it } from 'vitest';
import { CarrierChoice } from '../../../client/net/chooseSocket.ts';

describe('the choice of what carries a connection', () => {
  it('goes to polling after two sockets in a row that closed without a message', () => {
    const choice = new CarrierChoice('socket');
    choice.begun().closed();
    expect(choice.next()).toBe('socket');
    choice.begun().closed();
    expect(choice.next()).toBe('polling');
  });

  it('counts a socket that hung until another was tried', () => {
    const choice = new CarrierChoice('socket');
    choice.next();
    choice.begun();
    expect(choice.next()).toBe('socket');
    choice.begun();
    expect(choice.next()).toBe('polling');
  });

  it('forgives everything once a message came through, and losing a good socket is no failure', () => {
    const choice = new CarrierChoice('socket');
    choice.begun().closed();
    const good = choice.begun();
    good.carries();
    good.closed();
    choice.begun().closed();
    expect(choice.next()).toBe('socket');
  });

  it('tries sockets again where polling carries nothing either', () => {
    const choice = new CarrierChoice('polling');
    choice.begun().closed();
    choice.begun().closed();
    expect(choice.next()).toBe('socket');
  });
});
