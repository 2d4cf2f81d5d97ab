// The parts of boardgame.io that the peer uses, and the game as it wants it. The package is not among ours: it is found in the
// folder into which the bench has installed it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { act, newState, type PeerState, tick } from './peerGame.ts';

const GAME_NAME = 'bench';

interface MoveContext {
  G: PeerState;
  playerID: string;
}

interface Move {
  move: (context: MoveContext, seq: number) => void;
  /** The browser does not play it in advance: what it shows is what the server has said. */
  client: false;
  /** Moves of several players may cross. */
  ignoreStaleStateID: true;
}

export interface BoardGame {
  name: string;
  setup: () => PeerState;
  moves: Record<'work' | 'pass', Move>;
  turn: { activePlayers: { all: string } };
}

export interface GameClient {
  start: () => void;
  subscribe: (listener: (state: { G: PeerState } | null) => void) => void;
  moves: Record<'work' | 'pass', (seq: number) => void>;
}

interface Packages {
  server: {
    Server: (wish: { games: BoardGame[]; origins: string[] }) => {
      run: (port: number) => Promise<{ appServer: Server }>;
    };
  };
  client: { Client: (wish: Record<string, unknown>) => GameClient };
  multiplayer: { SocketIO: (wish: { server: string }) => unknown };
}

export function boardgamePackages(folder: string): Packages {
  const load = createRequire(join(folder, 'package.json'));
  return {
    get server() {
      return load('boardgame.io/server') as Packages['server'];
    },
    get client() {
      return load('boardgame.io/client') as Packages['client'];
    },
    get multiplayer() {
      return load('boardgame.io/multiplayer') as Packages['multiplayer'];
    },
  };
}

/** It has no clock of its own: the first player of each match makes the ticks. */
export const boardGame = (): BoardGame => ({
  name: GAME_NAME,
  setup: newState,
  moves: {
    work: { move: ({ G, playerID }, seq) => act(G, playerID, seq), client: false, ignoreStaleStateID: true },
    pass: { move: ({ G }) => tick(G), client: false, ignoreStaleStateID: true },
  },
  turn: { activePlayers: { all: 'play' } },
});
