// In the process of a peer's server: says where it is, and answers with its figures whenever it is asked.
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { PeerFigures } from './peerMessages.ts';

const BYTES_PER_MB = 1_048_576;

/** Call it before anybody connects. */
export function serveFigures(server: Server): void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    if (message !== 'figures') return;
    const { user, system } = process.cpuUsage();
    const figures: PeerFigures = {
      cpuSeconds: (user + system) / 1e6,
      rssMb: process.memoryUsage.rss() / BYTES_PER_MB,
      bytesOut: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    };
    process.send?.(figures);
  });
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
