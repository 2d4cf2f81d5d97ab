// A short name for any plain data, the same for the same content whatever the order of its keys. Pure.
import { createHash } from 'node:crypto';

export function fingerprint(plain: unknown): string {
  return createHash('sha1').update(inOrder(plain)).digest('base64url');
}

function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${inOrder(one)}`).join(',')}}`;
}
