// A peer: boardgame.io's own server with a game like ours.
import { boardGame, boardgamePackages } from './boardgame.ts';
import type { ServerWish } from './peerMessages.ts';
import { serveFigures } from './serveFigures.ts';

process.once('message', (message) => {
  const { server } = boardgamePackages((message as ServerWish).packages);
  void server
    .Server({ games: [boardGame()], origins: ['http://127.0.0.1'] })
    .run(0)
    .then(({ appServer }) => serveFigures(appServer));
});
