// A peer: a bare WebSocket server. Each team is an object; what differs after a tick or a move goes to its ten players as JSON.
// Knows no seats, no secrets, and keeps nothing.
import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { act, newState, type PeerState, tick } from './peerGame.ts';
import { serveFigures } from './serveFigures.ts';

interface PeerTeam {
  state: PeerState;
  shown: PeerState;
  players: Set<WebSocket>;
}

const teams = new Map<string, PeerTeam>();
const http = createServer();
const sockets = new WebSocketServer({ server: http });

sockets.on('connection', (socket, request) => {
  const [, teamId = '', player = ''] = (request.url ?? '').split('/');
  const team = teams.get(teamId) ?? { state: newState(), shown: newState(), players: new Set<WebSocket>() };
  teams.set(teamId, team);
  team.players.add(socket);
  socket.on('close', () => team.players.delete(socket));
  socket.on('message', (data: Buffer) => {
    const { seq } = JSON.parse(data.toString()) as { seq: number };
    act(team.state, player, seq);
    socket.send(JSON.stringify({ accepted: seq }));
    show(team);
  });
  socket.send(JSON.stringify(team.state));
});

setInterval(() => {
  for (const team of teams.values()) {
    tick(team.state);
    show(team);
  }
}, 1000);

http.listen(0, '127.0.0.1', () => serveFigures(http));

function show(team: PeerTeam): void {
  const differs = difference(team.shown as unknown as Tree, team.state as unknown as Tree);
  if (differs === null) return;
  team.shown = structuredClone(team.state);
  const text = JSON.stringify(differs);
  for (const player of team.players) player.send(text);
}

interface Tree {
  [name: string]: Tree | string | number;
}

/** What is new or other in `now`; null = nothing. Nothing is ever taken away here. */
function difference(before: Tree, now: Tree): Tree | null {
  let found: Tree | null = null;
  for (const [name, value] of Object.entries(now)) {
    const old = before[name];
    if (value === old) continue;
    const isTree = typeof value === 'object' && typeof old === 'object';
    const inner = isTree ? difference(old, value) : value;
    if (inner !== null) (found ??= {})[name] = inner;
  }
  return found;
}
