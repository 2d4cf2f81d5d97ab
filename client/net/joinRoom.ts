// The only file that touches the Colyseus SDK (by sdk.ts); the SDK itself is loaded when the first room is joined.
// Must not: reconnect by itself (TeamConnection joins afresh), or let SDK objects out.
import { installSocketChoice } from './chooseSocket.ts';
import type { Admission, Link, LinkHandlers } from './Link.ts';
import type * as Sdk from './sdk.ts';

let isReady = false;

async function loadSdk(): Promise<typeof Sdk> {
  if (!isReady) installSocketChoice();
  const [sdk, { rememberShape }] = await Promise.all([
    import('./sdk.ts'),
    import('../../shared/wire/rememberShape.ts'),
  ]);
  if (!isReady) sdk.registerSerializer('schema', rememberShape(sdk.SchemaSerializer));
  isReady = true;
  return sdk;
}

/** Brings the SDK while there is time. */
export async function fetchSdk(): Promise<void> {
  await loadSdk();
}

export async function joinRoom(admission: Admission, handlers: LinkHandlers): Promise<Link> {
  const { Client } = await loadSdk();
  const client = new Client(
    admission.endpoint === '' ? location.origin : new URL(admission.endpoint, location.origin).href,
  );
  const room = await client.joinById(admission.roomId, admission.options);
  room.reconnection.enabled = false;
  let isOpen = true;
  room.onStateChange((state: { toJSON: () => unknown }) => handlers.onState(state));
  room.onMessage('*', (name: string | number, payload: unknown) => handlers.onMessage(String(name), payload));
  room.onError(() => undefined);
  room.onLeave((code: number) => {
    if (isOpen) handlers.onClosed(code);
    isOpen = false;
  });
  return {
    send: (name, payload) => {
      if (isOpen && room.connection.isOpen) room.send(name, payload);
    },
    close: () => {
      isOpen = false;
      room.removeAllListeners();
      room.connection.events.onmessage = () => undefined;
      room.connection.close();
    },
  };
}
