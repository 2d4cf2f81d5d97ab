// The players of boardgame.io's server, by its own client.
import { boardGame, boardgamePackages, type GameClient } from './boardgame.ts';
import type { CrowdWish } from './peerMessages.ts';
import { playPeer } from './playPeer.ts';

const TICK_MS = 1000;

process.on('disconnect', () => process.exit(0));
process.once('message', (message) => {
  const wish = message as CrowdWish;
  void playPeer(wish, async (team, player) => {
    const client = await join(wish, `team${team}`, String(player));
    if (player === 0) setInterval(() => client.game.moves.pass(0), TICK_MS);
    return client.act;
  });
});

/** The first of a match opens it. */
async function join(
  { url, packages, playersPerTeam }: CrowdWish,
  matchID: string,
  playerID: string,
): Promise<{ game: GameClient; act: (seq: number) => Promise<void> }> {
  const { client, multiplayer } = boardgamePackages(packages);
  const game = client.Client({
    game: boardGame(),
    multiplayer: multiplayer.SocketIO({ server: url }),
    matchID,
    playerID,
    numPlayers: playersPerTeam,
    debug: false,
  });
  const waiting = new Map<number, () => void>();
  await new Promise<void>((resolve) => {
    game.subscribe((state) => {
      if (state === null) return;
      resolve();
      const last = state.G.last[playerID] ?? 0;
      waiting.get(last)?.();
      waiting.delete(last);
    });
    game.start();
  });
  const act = (seq: number): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(seq, resolve);
      game.moves.work(seq);
    });
  return { game, act };
}
