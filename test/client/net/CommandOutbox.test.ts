// Commands are numbered, sent until answered, and each promise settles once; the "network" here is a list.
import { describe, expect, it } from 'vitest';
import { RESEND_MS, type CommandMessage } from '../../../shared/wire/protocol.ts';
import { CommandOutbox } from '../../../client/net/CommandOutbox.ts';

function open() {
  const sent: CommandMessage[] = [];
  const time = { nowMs: 0 };
  const outbox = new CommandOutbox(
    (message) => sent.push(message),
    () => time.nowMs,
  );
  return { sent, time, outbox, seqs: () => sent.map(({ seq }) => seq) };
}

describe('the outbox of commands', () => {
  it('numbers commands in order, from where the seat left off', () => {
    const { outbox, seqs } = open();
    outbox.raiseTo(7);
    void outbox.send({ type: 'a' });
    outbox.raiseTo(3);
    void outbox.send({ type: 'b' });
    expect(seqs()).toEqual([7, 8]);
  });

  it('tells the fate of each command to the one who sent it', async () => {
    const { outbox } = open();
    const first = outbox.send({ type: 'a' });
    const second = outbox.send({ type: 'b' });
    outbox.onRejected({ seq: 2, code: 'handBusy', message: '' });
    outbox.onAccepted({ seq: 1, tick: 44 });
    expect(await second).toEqual({ accepted: false, code: 'handBusy' });
    expect(await first).toEqual({ accepted: true, tick: 44 });
  });

  it('shows what is on its way, until it is answered', () => {
    const { outbox } = open();
    void outbox.send({ type: 'a', workId: 'W1' });
    void outbox.send({ type: 'b' });
    expect(outbox.pending.value.map(({ command }) => command.type)).toEqual(['a', 'b']);
    outbox.onAccepted({ seq: 1, tick: 1 });
    expect(outbox.pending.value.map(({ command }) => command.type)).toEqual(['b']);
  });

  it('sends again only what has waited long enough', () => {
    const { outbox, time, seqs } = open();
    void outbox.send({ type: 'a' });
    time.nowMs = 1000;
    void outbox.send({ type: 'b' });
    time.nowMs = RESEND_MS;
    outbox.resendDue();
    outbox.resendDue();
    expect(seqs()).toEqual([1, 2, 1]);
  });

  it('sends everything unanswered again after a fresh join, in order and under the same numbers', () => {
    const { outbox, seqs } = open();
    for (const type of ['a', 'b', 'c']) void outbox.send({ type });
    outbox.onAccepted({ seq: 2, tick: 1 });
    outbox.resendAll();
    expect(seqs()).toEqual([1, 2, 3, 1, 3]);
  });

  it('ignores a second answer and answers to unknown numbers', async () => {
    const { outbox } = open();
    const result = outbox.send({ type: 'a' });
    outbox.onAccepted({ seq: 1, tick: 5 });
    outbox.onRejected({ seq: 1, code: 'handBusy', message: '' });
    outbox.onAccepted({ seq: 99, tick: 5 });
    expect(await result).toEqual({ accepted: true, tick: 5 });
  });

  it('answers everything with the reason when the seat is lost for good', async () => {
    const { outbox } = open();
    const results = [outbox.send({ type: 'a' }), outbox.send({ type: 'b' })];
    outbox.failAll('notConnected');
    expect(await Promise.all(results)).toEqual([
      { accepted: false, code: 'notConnected' },
      { accepted: false, code: 'notConnected' },
    ]);
    expect(outbox.pending.value).toEqual([]);
  });
});
