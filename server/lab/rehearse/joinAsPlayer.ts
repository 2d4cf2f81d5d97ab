// One connection to a team's room, as a script of somebody else's would open it. In the server's folder the only file that
// touches the client SDK. Must not reconnect by itself, or know what is done with what arrives.
import { Client, registerSerializer, type Room, SchemaSerializer } from '@colyseus/sdk';
import { rememberShape } from '../../../shared/wire/rememberShape.ts';

export interface PlayerLink {
  /** The decoded state of the wire, always the newest. */
  state: () => unknown;
  send: (name: string, payload: unknown) => void;
  close: () => void;
}

export interface PlayerHandlers {
  onMessage: (name: string, payload: unknown) => void;
  /** Called with the size of each message as it arrives, and with its first byte, which says what it is. */
  onBytes: (count: number, kind: number) => void;
  /** Not called after `close()`. */
  onClosed: (code: number) => void;
}

const FIRST_STATE_MS_MAX = 20_000;

registerSerializer('schema', rememberShape(SchemaSerializer));

/** Resolves with the first state. @throws Error when the room lets nobody in */
export async function joinAsPlayer(
  { endpoint, roomId, options }: { endpoint: string; roomId: string; options: Record<string, string> },
  { onMessage, onBytes, onClosed }: PlayerHandlers,
): Promise<PlayerLink> {
  const room = await new Client(endpoint).joinById(roomId, options);
  room.reconnection.enabled = false;
  let isOpen = true;
  countBytes(room, onBytes);
  room.onMessage('*', (name: string | number, payload: unknown) => onMessage(String(name), payload));
  room.onError(() => undefined);
  const isThere = firstState(room);
  room.onLeave((code: number) => {
    if (isOpen) onClosed(code);
    isOpen = false;
  });
  await isThere;
  return {
    state: () => room.state as unknown,
    send: (name, payload) => {
      if (isOpen && room.connection.isOpen) room.send(name, payload);
    },
    close: () => {
      isOpen = false;
      room.removeAllListeners();
      room.connection.close();
    },
  };
}

function firstState(room: Room): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no first state in time')), FIRST_STATE_MS_MAX);
    room.onStateChange.once(() => {
      clearTimeout(timer);
      resolve();
    });
    room.onLeave.once((code: number) => {
      clearTimeout(timer);
      reject(new Error(`sent away with ${code} before the first state`));
    });
  });
}

function countBytes(room: Room, onBytes: PlayerHandlers['onBytes']): void {
  const { events } = room.connection;
  const read = events.onmessage;
  events.onmessage = (event) => {
    const { data } = event as { data: ArrayBuffer | Uint8Array };
    onBytes(data.byteLength, new Uint8Array(data)[0] ?? 0);
    read?.(event);
  };
}
