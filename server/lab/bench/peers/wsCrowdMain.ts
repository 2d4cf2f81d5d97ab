// The players of the bare WebSocket server.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { CrowdWish } from './peerMessages.ts';
import { playPeer } from './playPeer.ts';

process.on('disconnect', () => process.exit(0));
process.once('message', (message) => {
  const wish = message as CrowdWish;
  void playPeer(wish, async (team, player) => {
    const socket = new WebSocket(`${wish.url.replace('http', 'ws')}/t${team}/p${player}`);
    const waiting = new Map<number, () => void>();
    socket.on('message', (data: Buffer) => {
      const { accepted } = JSON.parse(data.toString()) as { accepted?: number };
      if (accepted === undefined) return;
      waiting.get(accepted)?.();
      waiting.delete(accepted);
    });
    await once(socket, 'open');
    return (seq) =>
      new Promise((resolve) => {
        waiting.set(seq, resolve);
        socket.send(JSON.stringify({ seq }));
      });
  });
});
