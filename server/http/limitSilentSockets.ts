// Connections that have not brought a whole request yet: when there are too many, the one that has been silent longest goes.
// Must not touch a connection that was ever answered; the server's own time limits look after those.
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { HTTP_LIMITS } from '../../shared/limits.ts';

export function limitSilentSockets(http: Server): void {
  /** In the order of their coming. */
  const silent = new Set<Socket>();
  http.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
    const [oldest] = silent;
    if (silent.size > HTTP_LIMITS.silentSocketsMax) oldest?.destroy();
  });
  const hear = ({ socket }: IncomingMessage): void => {
    silent.delete(socket);
  };
  http.on('request', hear);
  http.on('upgrade', hear);
}
