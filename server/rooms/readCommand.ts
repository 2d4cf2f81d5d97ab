// From an incoming message to a command that may be queued, or to the reason why not. Changes nothing, sends nothing.
import { z } from 'zod';
import { CLIENT_LIMITS } from '../../shared/limits.ts';
import { findCommand } from '../../shared/sim/commands/index.ts';
import type { Command } from './TeamGame.ts';

export type ReadCommand =
  { kind: 'command'; seq: number; command: Command } | { kind: 'refused'; seq: number; code: string; message: string };

const messageSchema = z.object({
  seq: z.int().min(1),
  command: z.looseObject({ type: z.string().min(1).max(60) }),
});

/** Shape, size, known type, payload; not whether the game allows it. */
export function readCommand(message: unknown, frameBytes: number): ReadCommand {
  const seq = seqOf(message);
  const refused = (code: string, words: string): ReadCommand => ({ kind: 'refused', seq, code, message: words });
  if (frameBytes > CLIENT_LIMITS.commandBytesMax) {
    return refused('tooLarge', `${frameBytes} bytes, at most ${CLIENT_LIMITS.commandBytesMax}`);
  }
  const read = messageSchema.safeParse(message);
  if (!read.success) return refused('badMessage', z.prettifyError(read.error));
  const { type, ...payload } = read.data.command;
  const definition = findCommand(type);
  if (definition === undefined) return refused('unknownCommand', `there is no command ${type}`);
  const parsed = definition.payload.safeParse(payload);
  if (!parsed.success) return refused('badPayload', z.prettifyError(parsed.error));
  return { kind: 'command', seq, command: { type, ...(parsed.data as Record<string, unknown>) } };
}

/** The number to answer to, also of a message that is otherwise wrong; 0 = none. */
function seqOf(message: unknown): number {
  const seq: unknown = typeof message === 'object' && message !== null && 'seq' in message ? message.seq : 0;
  return typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : 0;
}
