// A page that shows the control room over a local game, for browser tests: ?role=desk&round=2&tick=180.
// Must not: be built or served by the program.
import { signal } from '@preact/signals';
import { render } from 'preact';
import flagshipText from '../../../../scenarios/mission-to-mars.yaml?raw';
import '../../../../client/styles/index.css';
import { createMyRoles } from '../../../../client/model/myRoles.ts';
import type { Team } from '../../../../client/model/Team.ts';
import { TeamModel } from '../../../../client/model/TeamModel.ts';
import type { CommandResult } from '../../../../client/net/CommandOutbox.ts';
import { saveSeat } from '../../../../client/net/seatStore.ts';
import type { ConnectionState } from '../../../../client/net/TeamConnection.ts';
import { ControlRoom } from '../../../../client/screens/controlRoom/ControlRoom.tsx';
import { listTexts } from '../../../../shared/scenario/listTexts.ts';
import { parseScenario } from '../../../../shared/scenario/loadScenario.ts';
import { type DrawnInk, drawnInk, inkAt } from './drawnInk.ts';
import { layoutFaults, type LayoutLimits } from './layoutFaults.ts';
import { LocalGame, publishedCommands } from './LocalGame.ts';

type Command = { type: string } & Record<string, unknown>;

export interface Harness {
  commands: Command[];
  advance: (ticks: number) => void;
  /** A command of the player that does not go through the page. */
  play: (command: Command) => string | null;
  handIds: () => string[];
  facilitate: (command: Command) => string | null;
  setConnection: (state: ConnectionState) => void;
  /** Milliseconds until a command is answered. */
  answerMs: number;
  /** The next command is refused with this code. */
  refuseNext: string;
  layoutFaults: (limits: LayoutLimits) => string[];
  drawnInk: () => DrawnInk;
  inkAt: (at: { x: number; y: number }) => number;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const wish = new URLSearchParams(location.search);
const sharedParts = import.meta.glob<string>('../../../../scenarios/library/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const include = (name: string): string | null => sharedParts[`../../../../scenarios/library/${name}.yaml`] ?? null;
const parsed = parseScenario(flagshipText, { file: 'mission-to-mars.yaml', include });
if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
const local = new LocalGame(parsed.scenario, {
  roleId: wish.get('role') ?? 'desk',
  round: Number(wish.get('round') ?? '2'),
  tick: Number(wish.get('tick') ?? '180'),
});
const model = new TeamModel();
const connection = signal<ConnectionState>('open');

const publish = (): void => {
  const people = Object.fromEntries(
    parsed.scenario.roles.map((role, index) => [
      role.id,
      {
        id: role.id,
        nicknames: index % 3 === 2 ? '' : (role.hands[0] ?? ''),
        presence: 'here',
        isBot: index % 3 === 2,
      },
    ]),
  );
  const roles = wish.get('role') === '' ? {} : { [local.roleId]: local.roleView() };
  model.addEvents(local.game.state.tick, local.takeEvents());
  model.receive({ protocolVersion: 1, teamName: 'Bora', code: 'TEST42', public: local.publicView(), roles, people });
};

const harness: Harness = {
  commands: [],
  answerMs: 30,
  refuseNext: '',
  layoutFaults,
  drawnInk,
  inkAt,
  advance: (ticks) => {
    local.advance(ticks);
    publish();
  },
  play: (command) => {
    const refusal = local.give(command);
    publish();
    return refusal;
  },
  handIds: () => Object.keys(local.roleView().hands),
  facilitate: (command) => {
    const refusal = local.facilitate(command);
    publish();
    return refusal;
  },
  setConnection: (state) => (connection.value = state),
};
window.harness = harness;

const answer = (command: Command): CommandResult => {
  const forced = harness.refuseNext;
  harness.refuseNext = '';
  const code = forced === '' ? local.give(command) : forced;
  publish();
  return code === null ? { accepted: true, tick: local.game.state.tick } : { accepted: false, code };
};

const team: Team = {
  code: 'TEST42',
  teamId: 'a',
  seatId: 'seat-1',
  model,
  connection,
  pending: signal([]),
  sendCommand: (command) => {
    harness.commands.push(command);
    return new Promise((settle) => setTimeout(() => settle(answer(command)), harness.answerMs));
  },
  reopen: () => undefined,
  close: () => undefined,
};

// The page has no server: the one list that the room asks for is answered here.
const askServer = globalThis.fetch;
globalThis.fetch = (input, init) =>
  input === '/api/commands' ? Promise.resolve(Response.json(publishedCommands())) : askServer(input, init);

saveSeat({ code: 'TEST42', teamId: 'a', seatToken: '', seatId: 'seat-1', nickname: 'Alexandra' });
model.addTexts(Object.fromEntries(listTexts(parsed.scenario)));
publish();
const roles = createMyRoles(team);
const root = document.getElementById('app');
if (root) render(<ControlRoom team={team} roles={roles} />, root);
