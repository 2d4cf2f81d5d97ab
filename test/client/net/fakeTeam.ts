// A connection to a team whose socket, seat and network are made up, for tests that let time pass by hand.
// Must not know what is tried with it.
import type { Admission, LinkHandlers } from '../../../client/net/Link.ts';
import { TeamConnection } from '../../../client/net/TeamConnection.ts';
import type { CommandMessage } from '../../../shared/wire/protocol.ts';
import { afterEach, beforeEach, vi } from 'vitest';

export interface FakeLink {
  options: Record<string, string>;
  handlers: LinkHandlers;
  sent: CommandMessage[];
  isClosed: boolean;
}

export const admission: Admission = { endpoint: '', roomId: 'r', options: {}, nextSeq: 0 };
export const ofSeat: Admission = { ...admission, options: { seatToken: 'mine' } };
export const stateOf = (version: number) => ({ toJSON: () => ({ protocolVersion: version }) });
let open: TeamConnection[] = [];

export function connect(admit: () => Promise<Admission> = () => Promise.resolve(admission)) {
  const links: FakeLink[] = [];
  const joining = { isRefused: false, takesMs: 0 };
  const network = { reach: (): Promise<unknown> => Promise.resolve() };
  const states: unknown[] = [];
  const connection = new TeamConnection({
    admit,
    join: ({ options }, handlers) => {
      if (joining.isRefused) return Promise.reject(new Error('no such room'));
      const link: FakeLink = { options, handlers, sent: [], isClosed: false };
      links.push(link);
      return pause(joining.takesMs).then(() => ({
        send: (_name, payload) => link.sent.push(payload as CommandMessage),
        close: () => {
          link.isClosed = true;
        },
      }));
    },
    reach: () => network.reach(),
    onState: (plain) => states.push(plain),
    onTexts: () => undefined,
    onEvents: () => undefined,
  });
  open.push(connection);
  connection.open();
  const last = (): FakeLink => {
    const link = links.at(-1);
    if (!link) throw new Error('nothing was joined');
    return link;
  };
  return { connection, links, states, last, joining, network };
}

export const pause = (ms: number) =>
  ms === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, ms));
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** For every test of the file: time stands still but for `pass`, and chance is no chance. */
export function keepTimeByHand(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    for (const connection of open) connection.close();
    open = [];
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
