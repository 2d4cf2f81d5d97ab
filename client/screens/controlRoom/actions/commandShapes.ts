// What each command's parameters are called, as the server publishes them: an option says what is possible, this says how to
// ask for it. Must not: know a command by name, or what is legal.
import { signal } from '@preact/signals';
import { callApi } from '../../../net/api.ts';

export interface CommandShape {
  type: string;
  /** '' = the command has no such parameter. */
  targetParam: string;
  pickParam: string;
}

const RETRY_MS = 3000;
const shapes = signal<ReadonlyMap<string, CommandShape>>(new Map());
let isAsked = false;

/** The shapes; empty until the server has answered, which is asked once a page. */
export function commandShapes(): ReadonlyMap<string, CommandShape> {
  if (!isAsked) void askForShapes();
  return shapes.value;
}

async function askForShapes(): Promise<void> {
  isAsked = true;
  try {
    shapes.value = readShapes(await callApi<unknown>('/api/commands'));
  } catch {
    setTimeout(() => void askForShapes(), RETRY_MS);
  }
}

/** Reads the server's list; entries that are none are left out. */
export function readShapes(answer: unknown): ReadonlyMap<string, CommandShape> {
  const list = Array.isArray(answer) ? answer : (answer as { commands?: unknown } | null)?.commands;
  if (!Array.isArray(list)) return new Map();
  return new Map(list.filter(isShape).map((shape) => [shape.type, shape]));
}

function isShape(entry: unknown): entry is CommandShape {
  const shape = entry as Partial<CommandShape> | null;
  return [shape?.type, shape?.targetParam, shape?.pickParam].every((part) => typeof part === 'string');
}
