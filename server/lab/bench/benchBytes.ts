// L4: how much a player of each role is sent: the first state, and the patches of a round that is played.
import { setTimeout as sleep } from 'node:timers/promises';
import { MESSAGES } from '../../../shared/wire/protocol.ts';
import { sized } from '../chaos/size.ts';
import { callApi } from '../rehearse/callApi.ts';
import { dice } from '../rehearse/dice.ts';
import { Facilitator } from '../rehearse/Facilitator.ts';
import { joinAsPlayer, type PlayerLink } from '../rehearse/joinAsPlayer.ts';
import { Moves } from '../rehearse/Moves.ts';
import { OwnServer } from '../rehearse/OwnServer.ts';
import { percentile } from '../rehearse/percentile.ts';
import type { WireState } from '../rehearse/wireState.ts';
import type { Bench } from './Bench.ts';
import { FLAGSHIP } from './flagship.ts';
import { atMost, bytes, shown } from './reading.ts';

const ID = 'L4';
const FIRST_STATE_BYTES_MAX = 16_000;
const PATCH_BYTES_MAX = 400;
/** First bytes of the framework's messages. */
const KINDS = { data: 13, state: 14, patch: 15 };
const ACT_MS = 1000;

interface Seated {
  roleId: string;
  link: PlayerLink;
  sizes: { kind: number; count: number }[];
}

interface RoleBytes {
  roleId: string;
  firstState: number;
  patchP50: number;
  patchP95: number;
  patches: number;
  texts: number;
}

export const benchBytes: Bench = async ({ size, say }) => {
  const seconds = sized(size, 60, 2);
  say(`bytes: one team, ${seconds} s of a round`);
  const server = await OwnServer.start();
  try {
    const facilitator = await Facilitator.open(server.url, { scenario: FLAGSHIP, teams: 1, seed: 1 });
    for (let order = 0; order < 2; order += 1) await facilitator.control({ action: 'start' });
    // Bots play meanwhile: whoever comes now finds a game that is under way.
    await sleep(sized(size, 20_000, 500));
    const cards = await facilitator.readRoleCards();
    const seated: Seated[] = [];
    for (const { roleId } of cards) seated.push(await sit(server.url, facilitator.code, roleId));
    await act(server.url, seated, seconds);
    for (const { link } of seated) link.close();
    const roles = seated.map(bytesOf);
    const most = (of: (role: RoleBytes) => number): number => Math.max(...roles.map(of));
    const worst = roles.reduce((a, b) => (b.patchP50 > a.patchP50 ? b : a));
    const readings = [
      atMost(
        ID,
        `first state of ${roles.length} roles, largest`,
        most(({ firstState }) => firstState),
        FIRST_STATE_BYTES_MAX,
        bytes,
      ),
      shown(ID, 'texts that come with it, in all', bytes(most(({ texts }) => texts))),
      atMost(
        ID,
        `patch, median of the role with the largest (${worst.roleId})`,
        worst.patchP50,
        PATCH_BYTES_MAX,
        bytes,
      ),
      shown(ID, 'patch, p95 of the role with the largest', bytes(most(({ patchP95 }) => patchP95))),
    ];
    return { readings, figures: roles };
  } finally {
    await server.end();
  }
};

async function sit(url: string, code: string, roleId: string): Promise<Seated> {
  const path = `/api/sessions/${code}/teams/t1/seat`;
  const seat = await callApi<{ endpoint: string; roomId: string; seatToken: string }>(url, path, {
    body: { nickname: roleId, roleId },
  });
  const sizes: Seated['sizes'] = [];
  const link = await joinAsPlayer(
    { endpoint: seat.endpoint, roomId: seat.roomId, options: { seatToken: seat.seatToken } },
    {
      onMessage: () => undefined,
      onBytes: (count, kind) => sizes.push({ count, kind }),
      onClosed: () => undefined,
    },
  );
  return { roleId, link, sizes };
}

/** One after the other does something that is possible. */
async function act(url: string, seated: readonly Seated[], seconds: number): Promise<void> {
  const moves = await Moves.read(url);
  const draw = dice(1);
  const endMs = performance.now() + seconds * 1000;
  for (let seq = 1; performance.now() < endMs; seq += 1) {
    const { link } = seated[seq % seated.length] ?? {};
    const state = link?.state() as WireState | undefined;
    const options = [...(state?.roles?.values() ?? [])].flatMap((role) => [...role.options.values()]);
    const possible = options.filter(({ refusal }) => refusal === '');
    const option = possible[Math.floor(draw() * possible.length)];
    const move = option === undefined ? null : moves.of(option, draw());
    if (move !== null) link?.send(MESSAGES.command, { seq, command: move });
    await sleep(ACT_MS);
  }
}

function bytesOf({ roleId, sizes }: Seated): RoleBytes {
  const of = (kind: number): number[] => sizes.filter((one) => one.kind === kind).map(({ count }) => count);
  const patches = of(KINDS.patch);
  return {
    roleId,
    firstState: of(KINDS.state)[0] ?? 0,
    patchP50: percentile(patches, 0.5),
    patchP95: percentile(patches, 0.95),
    patches: patches.length,
    texts: Math.max(0, ...of(KINDS.data)),
  };
}
