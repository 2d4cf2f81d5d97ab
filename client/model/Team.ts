// A connected team: its model, its connection and the way to send commands; what every screen is given.
// Must not: know which screen it serves.
import type { ReadonlySignal } from '@preact/signals';
import { CONNECTION_LIMITS } from '../../shared/limits.ts';
import { callApi } from '../net/api.ts';
import type { Command, CommandResult, PendingCommand } from '../net/CommandOutbox.ts';
import { joinRoom } from '../net/joinRoom.ts';
import type { Admission } from '../net/Link.ts';
import { saveSeat, type SavedSeat } from '../net/seatStore.ts';
import { takeDealtSeat, type SeatAnswer } from '../net/seatApi.ts';
import { TeamConnection, type ConnectionState } from '../net/TeamConnection.ts';
import { TeamModel } from './TeamModel.ts';

export interface Team {
  readonly code: string;
  readonly teamId: string;
  /** '' for watchers. */
  readonly seatId: string;
  readonly model: TeamModel;
  readonly connection: ReadonlySignal<ConnectionState>;
  /** Commands without an answer yet, for "sent" cues. */
  readonly pending: ReadonlySignal<readonly PendingCommand[]>;
  sendCommand: (command: Command) => Promise<CommandResult>;
  /** Takes the seat back after it was used elsewhere. */
  reopen: () => void;
  close: () => void;
}

interface WatchAnswer {
  roomId: string;
  endpoint: string;
  ticket: string;
}

/** Opens a player's team; the seat is taken again by its token on every join. */
export function openPlayerTeam(seat: SavedSeat, language: string): Team {
  return openTeam(seat.code, seat.teamId, seat.seatId, async () => {
    const answer = await callApi<SeatAnswer>(seatPath(seat.code, seat.teamId), {
      body: { seatToken: seat.seatToken, language },
    });
    const { seatToken, seatId, teamId } = answer;
    // The facilitator may have moved it to another team meanwhile.
    if (seatToken !== seat.seatToken || teamId !== seat.teamId) saveSeat({ ...seat, seatToken, seatId, teamId });
    return {
      endpoint: answer.endpoint,
      roomId: answer.roomId,
      options: { seatToken },
      nextSeq: answer.nextSeq ?? 0,
    };
  });
}

/** Opens a team for the facilitator or the big screen, by their token. */
export function openWatchedTeam(code: string, teamId: string, token: string, language: string): Team {
  return openTeam(code, teamId, '', async () => {
    const answer = await callApi<WatchAnswer>(`/api/sessions/${code}/teams/${teamId}/watch`, {
      bearer: token,
      body: { language },
    });
    return { endpoint: answer.endpoint, roomId: answer.roomId, options: { ticket: answer.ticket }, nextSeq: 0 };
  });
}

export interface SeatWish {
  nickname: string;
  language: string;
  /** Missing = any that needs somebody. */
  roleId?: string;
  observer?: boolean;
  /** Together with whoever has the role. */
  share?: boolean;
  /** Of a seat that one has already: it moves to the wished role. */
  seatToken?: string;
  /** The same for every press of one form, so that a double click takes one seat. */
  requestId: string;
}

/** Takes a seat, or moves one's seat to another role. @throws ApiError, for instance when the role was just taken. */
export async function takeSeat(code: string, teamId: string, wish: SeatWish): Promise<SavedSeat> {
  return keepSeat(code, wish.nickname, await callApi<SeatAnswer>(seatPath(code, teamId), { body: wish }));
}

/** Takes a seat in the team that the server chooses. @throws ApiError */
export async function dealSeat(code: string, wish: Omit<SeatWish, 'seatToken'>): Promise<SavedSeat> {
  return keepSeat(code, wish.nickname, await takeDealtSeat(code, wish));
}

function keepSeat(code: string, nickname: string, { teamId, seatToken, seatId }: SeatAnswer): SavedSeat {
  const seat = { code, teamId, seatToken, seatId, nickname };
  saveSeat(seat);
  return seat;
}

function seatPath(code: string, teamId: string): string {
  return `/api/sessions/${encodeURIComponent(code)}/teams/${encodeURIComponent(teamId)}/seat`;
}

/** What tells that the network or the page is back. */
const WAKING = ['online', 'pageshow', 'focus'] as const;

function openTeam(code: string, teamId: string, seatId: string, admit: () => Promise<Admission>): Team {
  const model = new TeamModel();
  const connection = new TeamConnection({
    admit,
    join: joinRoom,
    reach: () => callApi('/healthz', { timeoutMs: CONNECTION_LIMITS.probeMsMax }),
    onState: (plain) => model.receive(plain),
    onTexts: (texts) => model.addTexts(texts),
    onEvents: ({ tick, events }) => model.addEvents(tick, events),
  });
  const hurry = (): void => {
    if (document.visibilityState === 'visible') connection.hurry();
  };
  document.addEventListener('visibilitychange', hurry);
  // pageshow: back from the browser's memory, with a socket that is gone without a word.
  for (const news of WAKING) addEventListener(news, hurry);
  connection.open();
  return {
    code,
    teamId,
    seatId,
    model,
    connection: connection.state,
    pending: connection.pending,
    sendCommand: (command) => connection.sendCommand(command),
    reopen: () => connection.open(),
    close: () => {
      document.removeEventListener('visibilitychange', hurry);
      for (const news of WAKING) removeEventListener(news, hurry);
      connection.close();
    },
  };
}
