// Which version of the program this is: from package.json, and the commit where the checkout's records are at hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROTOCOL_VERSION } from '../../shared/wire/protocol.ts';

export interface Version {
  version: string;
  /** 40 hex digits, or 'unknown'. */
  commit: string;
  protocolVersion: number;
}

const root = join(import.meta.dirname, '..', '..');

export function readVersion(): Version {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return { version, commit: commitOf(join(root, '.git')) ?? 'unknown', protocolVersion: PROTOCOL_VERSION };
}

function commitOf(gitDir: string): string | null {
  const head = readText(join(gitDir, 'HEAD'))?.trim() ?? '';
  if (!head.startsWith('ref: ')) return hashIn(head);
  const name = head.slice('ref: '.length);
  const packed = readText(join(gitDir, 'packed-refs')) ?? '';
  const line = packed.split('\n').find((entry) => entry.endsWith(` ${name}`)) ?? '';
  return hashIn(readText(join(gitDir, name)) ?? line);
}

const hashIn = (text: string): string | null => /^[0-9a-f]{40}\b/.exec(text)?.[0] ?? null;

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
