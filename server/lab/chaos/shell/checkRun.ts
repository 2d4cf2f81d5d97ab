// The oracle: what must hold of a simulated run whatever went wrong in it. What people were told is compared with what the disk holds.
// Must not change anything, or trust the server's memory.
import type { JournalEntry } from '../../../journal/store.ts';
import type { Findings } from './Findings.ts';
import type { SentCommand } from './Outbox.ts';
import type { OrderCount } from './SimulatedFacilitator.ts';

export interface Told {
  sent: readonly SentCommand[];
  words: ReadonlyMap<string, OrderCount>;
}

/** Every acknowledged command is there exactly once and as it was given; none that was refused is; none is there twice. */
export function checkJournal(
  entries: readonly JournalEntry[],
  { sent, words }: Told,
  findings: Findings,
  nowMs: number,
): void {
  const written = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    if (entry.seq === 0) continue;
    const name = nameOf(entry.seat, entry.seq);
    written.set(name, [...(written.get(name) ?? []), entry]);
  }
  for (const [name, twice] of written) if (twice.length > 1) findings.add('doubled', name, nowMs);
  const byNumber = new Map<string, SentCommand[]>();
  for (const one of sent) {
    const name = nameOf(one.seatId, one.seq);
    byNumber.set(name, [...(byNumber.get(name) ?? []), one]);
  }
  for (const [name, ones] of byNumber) checkNumber(name, ones, written.get(name)?.[0], findings, nowMs);
  for (const [text, count] of words) {
    const found = entries.filter(({ command }) => command.type === 'sendMessage' && command['text'] === text).length;
    if (found < count.accepted) findings.add('lostOrder', text, nowMs);
    if (found > count.sent) findings.add('doubledOrder', text, nowMs);
  }
}

/** @param ones usually one; pages that knew nothing of each other may have used a number twice, and then one of them counts */
function checkNumber(
  name: string,
  ones: readonly SentCommand[],
  entry: JournalEntry | undefined,
  findings: Findings,
  nowMs: number,
): void {
  const isOpen = ones.some((one) => one.answer !== 'rejected' && entry !== undefined && isSame(entry, one));
  const accepted = ones.filter(({ answer }) => answer === 'accepted');
  if (accepted.length > 1) findings.add('mistaken', `${name}: two commands were accepted under one number`, nowMs);
  for (const one of ones) {
    const isIt = entry !== undefined && isSame(entry, one);
    const what = `${name} ${JSON.stringify(one.command)}`;
    if (one.answer === 'accepted' && !isIt) findings.add(entry === undefined ? 'lost' : 'mistaken', what, nowMs);
    else if (one.answer === 'accepted' && entry?.tick !== one.tick) findings.add('wrongTick', what, nowMs);
    if (one.answer === 'rejected' && isIt && !isOpen) findings.add('refusedAndWritten', `${what}: ${one.code}`, nowMs);
  }
}

const nameOf = (seat: string, seq: number): string => `${seat} #${seq}`;

function isSame({ command }: JournalEntry, sent: SentCommand): boolean {
  return Object.entries(sent.command).every(([name, value]) => command[name] === value);
}
