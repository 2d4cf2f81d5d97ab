// One session of a soak from its making to its erasing: its teams play on bad wifi, and then everything that must be true is looked
// at. Whatever goes wrong, what was found until then is told. Must not decide which figures are good enough.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask.ts';
import type { Target } from '../security/Target.ts';
import { type Judgement, judgeTeams } from './judgeTeams.ts';
import { recoveriesMs } from './recoveries.ts';
import type { RoamerCounts, RoamerEnd, Sight } from './roamerMessages.ts';
import { TeamsAtPlay } from './TeamsAtPlay.ts';
import { Weather } from './Weather.ts';

export interface WaveWish {
  minutes: number;
  teams: number;
  playersPerTeam: number;
  actsPerMinute: number;
  seed: number;
  /** Between two faults of a path. */
  calmMs: readonly [number, number];
  say: (what: string) => void;
  /** Called once a minute, and when the playing is over. */
  onMinute: (counts: RoamerCounts) => Promise<void>;
}

/** What was found; what is null was not reached. */
export interface WaveFindings {
  playedMinutes: number;
  cuts: number;
  stalls: number;
  recoveriesMs: number[];
  ends: RoamerEnd[] | null;
  judgement: Judgement | null;
  /** What broke the campaign itself; '' = nothing. */
  brokenBy: string;
}

/** There and back as a ping shows it: 80 to 140 ms. */
export const WIFI_DELAY = { msMin: 40, msMax: 70 };
const STALL_MS: readonly [number, number] = [500, 6_000];
const CUT_SHARE = 0.4;
const MINUTE_MS = 60_000;
/** Players whose pictures are kept, this often. */
const LOOK_MS = 20_000;
const LOOKED_AT = 3;
const REST_MS_MAX = 60_000;
/** From the stop of the clocks to the last patch. */
const SETTLE_MS = 2_500;

export async function playWave(target: Target, wish: WaveWish): Promise<WaveFindings> {
  const wave = new Wave(wish);
  const teams = await TeamsAtPlay.open(target, { ...wish, delay: WIFI_DELAY });
  try {
    await wave.run(teams);
  } catch (error) {
    wave.brokenBy = error instanceof Error ? error.message : String(error);
    wish.say(`broken by ${wave.brokenBy}`);
  }
  wave.weather?.end();
  await teams.close();
  const { code, facilitatorToken } = teams.session;
  await ask(target.url, `/api/sessions/${code}`, { method: 'DELETE', bearer: facilitatorToken }).catch(() => undefined);
  return wave.findings();
}

class Wave {
  brokenBy = '';
  weather: Weather | null = null;
  readonly #wish: WaveWish;
  readonly #sights: Sight[] = [];
  #ends: RoamerEnd[] | null = null;
  #judgement: Judgement | null = null;
  #playedMs = 0;

  constructor(wish: WaveWish) {
    this.#wish = wish;
  }

  async run(teams: TeamsAtPlay): Promise<void> {
    await teams.begin(this.#wish.actsPerMinute);
    await this.#play(teams);
    await this.#judge(teams);
  }

  findings(): WaveFindings {
    const faults = this.weather?.faults ?? [];
    const stalls = faults.flat().filter(({ kind }) => kind === 'stall').length;
    return {
      playedMinutes: this.#playedMs / MINUTE_MS,
      cuts: faults.flat().length - stalls,
      stalls,
      recoveriesMs: (this.#ends ?? []).flatMap(({ returns }, k) => recoveriesMs(faults[k] ?? [], returns)),
      ends: this.#ends,
      judgement: this.#judgement,
      brokenBy: this.brokenBy,
    };
  }

  async #play(teams: TeamsAtPlay): Promise<void> {
    const { minutes, seed, calmMs, onMinute } = this.#wish;
    this.weather = new Weather(teams.paths, { seed, calmMs, stallMs: STALL_MS, cutShare: CUT_SHARE });
    this.weather.begin();
    const startMs = performance.now();
    const lengthMs = minutes * MINUTE_MS;
    let nextLookMs = 0;
    let nextMinuteMs = MINUTE_MS;
    while (this.#playedMs < lengthMs) {
      await sleep(Math.min(1_000, lengthMs - this.#playedMs));
      this.#playedMs = performance.now() - startMs;
      if (this.#playedMs >= nextLookMs) {
        nextLookMs += LOOK_MS;
        this.#sights.push(...(await teams.roamers.look(LOOKED_AT)));
      }
      if (this.#playedMs < nextMinuteMs) continue;
      nextMinuteMs += MINUTE_MS;
      await onMinute(await teams.roamers.count());
    }
  }

  async #judge(teams: TeamsAtPlay): Promise<void> {
    const { say } = this.#wish;
    this.weather?.end();
    await teams.roamers.rest(REST_MS_MAX);
    await teams.pause();
    await sleep(SETTLE_MS);
    this.#sights.push(...(await teams.roamers.look()));
    this.#ends = await teams.roamers.leave();
    say(`${this.#sights.length} pictures of players and ${teams.session.teams.length} journals are compared`);
    this.#judgement = await judgeTeams(teams, this.#sights, say);
  }
}
