// M7: prevention beats repair. M9: no exploit pays, and nothing that a team may do is without effect.
import type { RunFigures } from '../figures.ts';
import { halfWidthOfShare, mean, pairedDifference, shareOf } from '../statistics.ts';
import { PASSERS, PRACTICES, TRICKS, typesOf } from '../variants.ts';
import { percent, type Measured, type Row } from './types.ts';

const PRACTICE_MIN = 0.03;

/** M7 */
export function preventionBeatsRepair({ played }: Measured): Row[] {
  const { repairs } = played;
  const saves = shareOf(repairs, ({ savedMilli, costMilli }) => savedMilli > costMilli);
  const raises = shareOf(repairs, ({ nextRoundCents }) => nextRoundCents > 0);
  const hours = (milli: number): string => `${(milli / 1000).toFixed(0)} h`;
  const cost = hours(mean(repairs.map(({ costMilli }) => costMilli)));
  const saved = hours(mean(repairs.map(({ savedMilli }) => savedMilli)));
  return [
    {
      id: 'M7',
      what: `fixing the top problem at the start of round 2 saves more hours than it costs (${repairs.length} games)`,
      target: '≥ 90 % of seeds',
      reached: `${percent(saves)} (costs ${cost}, saves ${saved})`,
      isOk: saves >= 0.9,
    },
    {
      id: 'M7',
      what: 'the same raises the value of the next round',
      target: '≥ 75 % of seeds',
      reached: `${percent(raises)} ± ${percent(halfWidthOfShare(raises, repairs.length), 1)}`,
      isOk: raises >= 0.75,
    },
  ];
}

/** M9: ignoring a type of work, and tricks, against the considered choice. */
export function noExploit({ scenario, runsOf }: Measured): Row[] {
  const considered = runsOf('orchestrated');
  const against = (kind: string, name: string): Row => {
    const { mean: change, halfWidth } = difference(runsOf(`${kind}:${name}`), considered);
    return {
      id: 'M9',
      what: `orchestrated, ${kind} ${name}: value against the considered choice`,
      target: 'loses',
      reached: `${percent(change, 1)} ± ${percent(halfWidth, 1)}`,
      isOk: change + halfWidth < 0,
    };
  };
  return [
    ...typesOf(scenario).map((type) => against('ignore', type)),
    ...Object.keys(TRICKS).map((trick) => against('trick', trick)),
  ];
}

/** M9: handing stuck incidents round until somebody can do them, against what the same team gains by asking who can. */
export function passingRound({ runsOf }: Measured): Row[] {
  return PASSERS.map((base) => {
    const { mean: change, halfWidth } = difference(runsOf(`passing:${base}`), runsOf(base));
    return {
      id: 'M9',
      what: `${base}, passes incidents on until they fit: value against the same without`,
      target: 'gains nothing',
      reached: `${percent(change, 1)} ± ${percent(halfWidth, 1)}`,
      isOk: change - halfWidth <= 0,
    };
  });
}

/** M9: what each good practice moves: taken from a team that has them all, or given to one that has none. */
export function nothingInert({ runsOf }: Measured): Row[] {
  return Object.keys(PRACTICES).map((practice) => {
    const taken = difference(runsOf(`without:${practice}`), runsOf('orchestrated'));
    const given = difference(runsOf(`with:${practice}`), runsOf('reactive'));
    return {
      id: 'M9',
      what: `${practice}: value lost by orchestrated without it; won by reactive with it`,
      target: `≥ ${percent(PRACTICE_MIN)} in one of them`,
      reached: `${signedInterval(-taken.mean, taken.halfWidth)}; ${signedInterval(given.mean, given.halfWidth)}`,
      isOk: Math.max(-taken.mean, given.mean) >= PRACTICE_MIN,
    };
  });
}

const signedInterval = (share: number, halfWidth: number): string => `${percent(share, 1)} ± ${percent(halfWidth, 1)}`;

/** Net value of a variant less that of the considered play, as shares of the latter's realised value. */
function difference(
  runs: readonly RunFigures[],
  considered: readonly RunFigures[],
): { mean: number; halfWidth: number } {
  const scale = Math.max(1, mean(considered.map((run) => run.realisedCents)));
  const pairs = runs.map((run, position) => [run.netCents, considered[position]?.netCents ?? 0] as const);
  const { mean: change, halfWidth } = pairedDifference(pairs);
  return { mean: change / scale, halfWidth: halfWidth / scale };
}
