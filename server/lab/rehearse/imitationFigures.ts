// What a rehearsal with people imitated measured, beside what it should be. Pure.
import { type Figure, judged, seconds, shown } from './figures.ts';
import { percentile } from './percentile.ts';
import type { Imitation, PersonFigures } from './rehearseImitation.ts';

const TARGETS = { withoutSeconds: 30, namedSeconds: 20 };
/** Samples are as far apart as each other, so a percentile over them is weighted by time. */
const SHARE = 0.9;

export function imitationFigures({ people, seconds: took, namedAfterMs }: Imitation): Figure[] {
  const isNamed = namedAfterMs !== null && namedAfterMs <= TARGETS.namedSeconds * 1000;
  const stopped = people.find(({ isStopped }) => isStopped);
  const sent = people.flatMap((person) => person.sent);
  const accepted = sent.filter(({ answer }) => answer === 'accepted').length;
  return [
    shown('people, for how long', `${people.length}, ${seconds(took)}`),
    ...people.map(personLine),
    worst(
      'the worst p90 without anything new (arrival, finish, request, alarm)',
      people,
      ({ withoutNewMs }) => withoutNewMs,
    ),
    worst(
      'the worst p90 without that and without a move on waiting work',
      people,
      ({ withoutOpenMs }) => withoutOpenMs,
    ),
    judged(
      `${stopped?.title ?? 'nobody'} stopped; named by the console after`,
      namedAfterMs === null ? 'never' : seconds(namedAfterMs / 1000),
      `≤ ${TARGETS.namedSeconds} s`,
      isNamed,
    ),
    shown('named while at it, share of all time', percent(mean(people.map(({ namedShare }) => namedShare)))),
    shown('commands accepted', `${accepted} of ${sent.length}`),
  ];
}

function personLine({
  title,
  isPaired,
  isStopped,
  decisionsPerMinute,
  withoutNewMs,
  withoutOpenMs,
  namedShare,
}: PersonFigures): Figure {
  const note = isStopped ? ' (until stopped)' : isPaired ? ' (pair)' : '';
  const p90 = [withoutNewMs, withoutOpenMs].map((list) => seconds(percentile(list, SHARE) / 1000)).join(' / ');
  return shown(
    `${title}${note}: p90 without new / nor a move`,
    `${p90}; ${decisionsPerMinute.toFixed(1)} decisions a minute; named ${percent(namedShare)}`,
  );
}

function worst(
  what: string,
  people: readonly PersonFigures[],
  of: (person: PersonFigures) => readonly number[],
): Figure {
  const worstSeconds = Math.max(0, ...people.map((person) => percentile(of(person), SHARE) / 1000));
  const isMet = worstSeconds <= TARGETS.withoutSeconds && people.every((person) => of(person).length > 0);
  return judged(what, seconds(worstSeconds), `≤ ${TARGETS.withoutSeconds} s`, isMet);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
