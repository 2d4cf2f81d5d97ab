// The oracle after a campaign: every journal against what its players were told, the game computed again against the hashes of
// the living one, and what players saw against what they should have seen. Must not decide which figures are good enough.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkJournal, type JournalCheck } from '../../rehearse/checkJournal.ts';
import type { SeatHistory } from '../../rehearse/crowdMessages.ts';
import { checkSights, type SightCheck } from './checkSights.ts';
import type { HistoryLine, Sight } from './roamerMessages.ts';
import type { TeamsAtPlay } from './TeamsAtPlay.ts';

export interface Judgement {
  journal: JournalCheck;
  sights: SightCheck;
  teams: number;
  /** Commands that were answered, with yes or no, and those that never were. */
  answered: number;
  unanswered: number;
  latenciesMs: number[];
}

export async function judgeTeams(
  teams: TeamsAtPlay,
  sights: readonly Sight[],
  say: (what: string) => void,
): Promise<Judgement> {
  const { histories, latenciesMs, answered, unanswered } = await readHistories(teams.historyFile);
  const journal: JournalCheck = { accepted: 0, lost: 0, surplus: 0 };
  const seen: SightCheck = { hashes: 0, wrongHashes: 0, sights: 0, wrongSights: 0, firstFault: '' };
  for (const { teamId } of teams.session.teams) {
    const text = await teams.journalOf(teamId);
    const ofTeam = [...histories.values()].filter((history) => history.teamId === teamId);
    const { accepted, lost, surplus } = checkJournal(text, ofTeam);
    journal.accepted += accepted;
    journal.lost += lost;
    journal.surplus += surplus;
    const check = checkSights(
      text,
      sights.filter((sight) => sight.teamId === teamId),
    );
    seen.hashes += check.hashes;
    seen.wrongHashes += check.wrongHashes;
    seen.sights += check.sights;
    seen.wrongSights += check.wrongSights;
    if (seen.firstFault === '' && check.firstFault !== '') seen.firstFault = `${teamId}: ${check.firstFault}`;
    if (lost + surplus + check.wrongHashes + check.wrongSights > 0 || check.firstFault !== '')
      say(`${teamId}: ${lost} lost, ${surplus} surplus; ${check.firstFault}`);
  }
  return { journal, sights: seen, teams: teams.session.teams.length, answered, unanswered, latenciesMs };
}

interface Histories {
  histories: Map<string, SeatHistory>;
  latenciesMs: number[];
  answered: number;
  unanswered: number;
}

async function readHistories(file: string): Promise<Histories> {
  const histories = new Map<string, SeatHistory>();
  const latenciesMs: number[] = [];
  let unanswered = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const { teamId, seatId, ...sent } = JSON.parse(text) as HistoryLine;
    const key = `${teamId} ${seatId}`;
    const history = histories.get(key) ?? { teamId, seatId, sent: [] };
    histories.set(key, history);
    history.sent.push({ ...sent, move: sent.move as SeatHistory['sent'][number]['move'] });
    if (sent.answer === '') unanswered += 1;
    else latenciesMs.push(sent.latencyMs);
  }
  for (const { sent } of histories.values()) sent.sort((a, b) => a.seq - b.seq);
  return { histories, latenciesMs, answered: latenciesMs.length, unanswered };
}
