// The lines that a starting server prints: ready, where phones find it, where data is kept, how to open a session.
import { renderUnicodeCompact } from 'uqr';
import type { Environment } from './environment.ts';
import { lanAddress } from './http/callerOf.ts';
import type { RunningServer } from './startServer.ts';

export function announcement(
  { HOST, PUBLIC_URL, FACILITATOR_KEY }: Environment,
  { port, place }: Pick<RunningServer, 'port' | 'place'>,
  hasDemo = false,
): string {
  const isEverywhere = HOST === '0.0.0.0' || HOST === '::';
  const here = `http://${isEverywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
  const lan = isEverywhere ? lanAddress() : null;
  const join = PUBLIC_URL !== '' ? PUBLIC_URL : lan === null ? here : `http://${lan}:${port}`;
  const key = FACILITATOR_KEY === '' ? '' : ' (it asks for the facilitator key)';
  return [
    `Gravity Assist ready on ${here}`,
    '',
    `Players join at        ${join}/`,
    `Facilitator console    ${here}/facilitator${key}`,
    ...(hasDemo ? [`Demonstration          ${here}/demo`] : []),
    `Data is kept in        ${place}`,
    '',
    renderUnicodeCompact(`${join}/`),
  ].join('\n');
}
