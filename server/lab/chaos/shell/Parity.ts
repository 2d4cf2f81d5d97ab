// Whether clients see what they should: at some patches, what a member of a room may see is written down beside the number of the
// frame that shows it, and compared with what the client has decoded once that frame has arrived. Must not touch the room.
import { ClientState } from '@colyseus/core';
import type { State } from '../../../../shared/wire/state.ts';
import type { Member, TeamClient } from '../../../rooms/Member.ts';
import type { TeamRoom } from '../../../rooms/TeamRoom.ts';
import type { Findings } from './Findings.ts';
import type { SimulatedLink } from './SimulatedLink.ts';
import type { World } from './World.ts';

/** Compared is one patch of so many, for every member. */
const PATCHES_BETWEEN = 60;

export class Parity {
  compared = 0;
  readonly #world: World;
  readonly #findings: Findings;
  readonly #expected = new Map<SimulatedLink, Map<number, string>>();
  #patches = 0;

  constructor(world: World, findings: Findings) {
    this.#world = world;
    this.#findings = findings;
  }

  /** A room has sent a patch. */
  patched(room: TeamRoom): void {
    this.#patches += 1;
    if (this.#patches % PATCHES_BETWEEN !== 0) return;
    const whole = room.team.picture.state.toJSON() as unknown as Record<string, unknown>;
    for (const client of room.clients as readonly TeamClient[]) {
      const link = this.#world.linkOf(client.ref);
      const member = client.userData;
      if (client.state !== ClientState.JOINED || member === undefined || link === undefined) continue;
      const pending = this.#expected.get(link) ?? new Map<number, string>();
      pending.set(link.socket.framesSent, inOneOrder(visibleTo(member, whole)));
      this.#expected.set(link, pending);
    }
  }

  /** A client has decoded the frame of this number. */
  seen(link: SimulatedLink, number: number, state: State): void {
    const expected = this.#expected.get(link)?.get(number);
    if (expected === undefined) return;
    this.#expected.get(link)?.delete(number);
    this.compared += 1;
    const found = inOneOrder(withoutEmptyParts(state.toJSON()));
    if (found !== expected) this.#findings.add('parity', difference(expected, found), this.#world.time.nowMs());
  }

  wrongSeat(name: string, seatId: string): void {
    this.#findings.add('seat', `${name} came back to ${seatId}`, this.#world.time.nowMs());
  }
}

/** Of the whole picture: what is everybody's, and its own roles; the desk of facilitators is theirs. */
function visibleTo(
  { identity, roleIds }: Pick<Member, 'identity' | 'roleIds'>,
  whole: Record<string, unknown>,
): object {
  const { roles, facilitator, ...everybodys } = whole;
  const own = Object.fromEntries(
    Object.entries(roles as Record<string, unknown>).filter(([roleId]) => roleIds.has(roleId)),
  );
  return withoutEmptyParts({
    ...everybodys,
    roles: own,
    facilitator: identity.kind === 'facilitator' ? facilitator : {},
  });
}

/** A decoder makes the two filtered parts of the state itself, whether anything of them may be seen or not. */
function withoutEmptyParts({ roles, facilitator, ...everybodys }: { roles?: unknown; facilitator?: unknown }): object {
  return { ...everybodys, ...(isEmpty(roles) ? {} : { roles }), ...(isEmpty(facilitator) ? {} : { facilitator }) };
}

const isEmpty = (part: unknown): boolean => typeof part !== 'object' || part === null || Object.keys(part).length === 0;

/** JSON that does not depend on the order in which keys came to be. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The first place where two texts part, with some of what follows. */
export function difference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `expected …${expected.slice(from, at + 60)}…, found …${found.slice(from, at + 60)}…`;
}
