// Copies the views of a team's game into the wire state, part by part, and knows which texts each part needs.
// The only place where views meet the wire; must not decide who is connected or when a patch goes out.
import { listOffers, SharedOffers, viewFacilitator, viewPublic, viewRole } from '../../shared/sim/views/index.ts';
import type { Game } from '../../shared/sim/state.ts';
import { copyOptions } from '../../shared/wire/copyOptions.ts';
import { copyView } from '../../shared/wire/copyView.ts';
import { PROTOCOL_VERSION } from '../../shared/wire/protocol.ts';
import { RoleState, State } from '../../shared/wire/state.ts';
import type { SessionSettings } from '../journal/store.ts';
import type { PhaseTime } from './PhaseLog.ts';
import type { RolePeople, SeatPresence } from './Presence.ts';
import type { DeskView } from './deskView.ts';
import { facilitatorTextKeys, publicTextKeys, titleKeysIn } from './textKeys.ts';

/** Whose texts: everybody's, the facilitator's, or those of `role:<roleId>`. */
export type Part = 'public' | 'facilitator' | `role:${string}`;

export class TeamPicture {
  readonly state = new State();
  readonly #keys = new Map<Part, Set<string>>();
  readonly #offers = new SharedOffers();

  constructor(game: Game, names: { sessionTitle: string; teamName: string; code: string }) {
    copyView(this.state, { protocolVersion: PROTOCOL_VERSION, ...names }, new Set());
    for (const roleId of game.rules.roleIds) this.state.roles.set(roleId, new RoleState());
  }

  copyPublic(game: Game): void {
    const view = viewPublic(game);
    const keys = this.keysOf('public');
    for (const [round, json] of Object.entries(view.results)) {
      if (this.state.public.results.get(round) === json) continue;
      for (const key of titleKeysIn(json)) keys.add(key);
    }
    copyView(this.state.public, view, keys);
    for (const key of publicTextKeys(view, game.rules.scenario)) keys.add(key);
  }

  copyRoles(game: Game, roleIds: Iterable<string>): void {
    this.#offers.begin();
    for (const roleId of roleIds) this.copyRole(game, roleId);
  }

  /** One of several at one moment of the game: asked for by `copyRoles` alone. */
  copyRole(game: Game, roleId: string): void {
    const role = this.state.roles.get(roleId);
    if (role === undefined) return;
    // It names no options: the map of those is copied apart.
    copyView(role, viewRole(game, roleId), this.keysOf(`role:${roleId}`));
    copyOptions(role.options, listOffers(game, roleId, this.#offers));
  }

  copyFacilitator(game: Game, seats: Record<string, SeatPresence>, botReasons: ReadonlyMap<string, string>): void {
    const view = viewFacilitator(game);
    for (const [roleId, reason] of botReasons) {
      const role = view.roles[roleId];
      if (role !== undefined && reason !== '') role.lastReason = reason;
    }
    const keys = this.keysOf('facilitator');
    copyView(this.state.facilitator, { ...view, seats }, keys);
    for (const key of facilitatorTextKeys(game.rules.scenario)) keys.add(key);
  }

  /** What surrounds the game for facilitators alone; holds no texts of the scenario. */
  copyDesk(desk: Partial<DeskView> & { seats?: Record<string, SeatPresence> }): void {
    copyView(this.state.facilitator, desk, new Set());
  }

  copySettings({ isLocked, eyesUp, screen }: SessionSettings): void {
    const session = { isLocked, eyesUp, screenMode: screen.mode, screenTeamId: screen.teamId };
    copyView(this.state, { session }, new Set());
  }

  copyTeamName(teamName: string): void {
    copyView(this.state, { teamName }, new Set());
  }

  copyPhaseTimes(phaseTimes: Record<string, PhaseTime>): void {
    copyView(this.state.facilitator, { phaseTimes }, new Set());
  }

  copyPeople(people: Record<string, RolePeople>, trouble: string): void {
    copyView(this.state, { people, trouble }, new Set());
  }

  /** Every text key that readers of the part have met so far; grows with the game. */
  keysOf(part: Part): Set<string> {
    const keys = this.#keys.get(part) ?? new Set<string>();
    this.#keys.set(part, keys);
    return keys;
  }
}
