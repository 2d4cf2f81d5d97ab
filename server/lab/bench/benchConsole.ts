// L9: what a facilitator's view of thirty teams costs, looked at once a second: bytes on the wire and processor of the server.
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { sized } from '../chaos/size.ts';
import { Facilitator } from '../rehearse/Facilitator.ts';
import { OwnServer } from '../rehearse/OwnServer.ts';
import type { Bench } from './Bench.ts';
import { FLAGSHIP } from './flagship.ts';
import { atMost, bytes, type Reading, share } from './reading.ts';

const ID = 'L9';
const TEAMS = 30;
const BYTES_PER_SECOND_MAX = 5000;
const CORE_SHARE_MAX = 0.05;
const WARM_UP_LOOKS = 10;

export const benchConsole: Bench = async ({ size, say }) => {
  const teams = sized(size, TEAMS, 2);
  const looks = sized(size, 100, 5);
  say(`console: ${teams} teams looked at ${looks} times`);
  const server = await OwnServer.start();
  try {
    const facilitator = await Facilitator.open(server.url, { scenario: FLAGSHIP, teams, seed: 1 });
    for (let order = 0; order < 2; order += 1) await facilitator.control({ action: 'start' });
    await sleep(sized(size, 5000, 500));
    for (let look = 0; look < WARM_UP_LOOKS; look += 1) await facilitator.readOverview();
    const idle = await cpuWhile(server, () => sleep(sized(size, 10_000, 500)));
    const looking = await cpuWhile(server, async () => {
      for (let look = 0; look < looks; look += 1) await facilitator.readOverview();
    });
    const perLook = Math.max(0, looking.cpuSeconds - (idle.cpuSeconds / idle.seconds) * looking.seconds) / looks;
    const lookBytes = await bytesOf(server.url, facilitator);
    const readings: Reading[] = [
      atMost(
        ID,
        `${teams} teams once a second, on the wire`,
        lookBytes,
        BYTES_PER_SECOND_MAX,
        (value) => `${bytes(value)}/s`,
      ),
      atMost(ID, `${teams} teams once a second, processor`, perLook, CORE_SHARE_MAX, share),
    ];
    return { readings, figures: { lookBytes, perLook, idle, looking } };
  } finally {
    await server.end();
  }
};

async function cpuWhile(
  server: OwnServer,
  work: () => Promise<unknown>,
): Promise<{ seconds: number; cpuSeconds: number }> {
  const before = await server.readFigures();
  const startMs = performance.now();
  await work();
  const seconds = (performance.now() - startMs) / 1000;
  const after = await server.readFigures();
  return { seconds, cpuSeconds: after.cpuSeconds - before.cpuSeconds };
}

/** As a browser asks: with compression. Head and body, as they cross the wire. */
function bytesOf(url: string, facilitator: Facilitator): Promise<number> {
  const { path, headers } = facilitator.overviewRequest();
  return new Promise((resolve, reject) => {
    get(`${url}${path}`, { headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      const { socket } = response;
      response.resume();
      response.on('end', () => resolve(socket.bytesRead));
    }).on('error', reject);
  });
}
