// Words for whatever figures and moments say of themselves: each code in every language, with parameters that it has.
import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import type { EvidenceCode, FigureCode } from '../../shared/analysis/reading.ts';
import { FIGURES_BY_NAME } from '../../shared/analysis/figures/index.ts';
import { workStory } from '../../shared/analysis/figures/workStory.ts';
import { de } from '../../shared/words/de.ts';
import { en } from '../../shared/words/en.ts';
import { sentence } from '../../shared/words/sentence.ts';
import { sk } from '../../shared/words/sk.ts';
import { wordingIn } from '../../shared/words/wordingIn.ts';
import { playRecorded } from '../analysis/recordedGames.ts';

const SLA = 'slaPerMille strictPerMille csatMilli missedGoals';
const DORA = 'milliPerDay leadTicksP50 failPerMille recoveryTicksP50';
const BEFORE = `${DORA} milliPerDayBefore leadTicksP50Before failPerMilleBefore`;
const BATCH = 'changes failed failPerMille smallFailPerMille largeFailPerMille largeChanges';
const LEADS = 'count p50Ticks p85Ticks p95Ticks';
const FLOW = 'startCount endCount columnId columnMore';
const ROUNDS = 'firstPerMille lastPerMille rounds';
const TOIL = 'toilPerMille hiddenPerMille roleId rolePerMille';
const TOUCH = 'perMille lowestType lowestPerMille';

/** What each reading may name; a code without an entry does not compile. */
const PARAMS: Record<FigureCode, string> = {
  nothingLeaked: 'realisedCents',
  largestLeak: 'group cents sharePerMille realisedPerMille',
  nothingHurt: '',
  largestDeficit: 'bucket cents roleId',
  nobodyBusy: TOIL,
  busyWith: 'valuePerMille failurePerMille toilPerMille unplannedPerMille improvementPerMille busyHours',
  whatHappened: 'incidents majors released failed',
  moreComesThanGoes: FLOW,
  asMuchGoesAsComes: FLOW,
  nothingFinished: `${LEADS} ${TOUCH}`,
  longTail: LEADS,
  steadyLeadTimes: LEADS,
  nothingWaited: '',
  longestWait: 'stepId roleId meanWaitTicks sharePerMille',
  workedOnOfLeadTime: TOUCH,
  nothingOpen: '',
  olderThanUsual: 'count oldCount oldestId oldestTicks',
  noRound: '',
  deliveryOfRound: BEFORE,
  oftenerAndSafer: BEFORE,
  oftenerAndRiskier: BEFORE,
  seldomerAndSafer: BEFORE,
  seldomerAndRiskier: BEFORE,
  greenOutside: SLA,
  keptAndFelt: SLA,
  missedYetFine: SLA,
  missedAndFelt: SLA,
  nothingReleased: '',
  batchesFailMore: BATCH,
  changesFailed: BATCH,
  workNobodySees: TOIL,
  allIsSeen: TOIL,
  longestQueue: 'roleId busyPerMille meanWaitMilli meanServiceMilli',
  oneRound: ROUNDS,
  moreArrives: ROUNDS,
  lessArrives: ROUNDS,
  conceptsMet: 'metCount allCount',
  noConceptMet: 'metCount allCount',
  waitedAndWorked: 'workId waitingTicks workingTicks stepId roleId',
};

const EVIDENCE: Record<EvidenceCode, true> = {
  slaKept: true,
  valueArrived: true,
  goalsMissed: true,
  improvedAlone: true,
  builtAndReleased: true,
  changeQueueGrew: true,
  leaksWaitFor: true,
  meanQueue: true,
  busyElsewhere: true,
  timeInFailures: true,
  seenBefore: true,
  oneCauseStruck: true,
  timeInToil: true,
  timeUnseen: true,
  mostToil: true,
  batchesFailed: true,
  aloneFailed: true,
  wentBack: true,
  handsStuck: true,
  longestJourney: true,
  needUnknown: true,
  lostAsOrdered: true,
  oneOrder: true,
  causeStruck: true,
  causeCost: true,
  nobodyLooked: true,
  figureReached: true,
  wholeBetter: true,
  ownerless: true,
  unfinished: true,
  faded: true,
  chosenInRound: true,
  riskAtGo: true,
  saidNoGo: true,
  nobodySaidNoGo: true,
  howItWent: true,
};

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, de, sk };

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function argumentsIn(ast: Ast): string[] {
  return ast.flatMap((element) => {
    const type: number = element.type;
    const own = type !== 0 && 'value' in element ? [element.value] : [];
    const branches =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value)) : [];
    return [...own, ...branches];
  });
}

describe.each(Object.keys(CATALOGUES))('the sentences in %s', (language) => {
  const words = CATALOGUES[language] ?? {};

  it('are there for everything that a figure says of itself, and name only what it has', () => {
    const faults = Object.entries(PARAMS).flatMap(([code, known]) => {
      const message = words[`debrief.reading.${code}`];
      if (message === undefined) return [`${code}: no words`];
      const used = argumentsIn(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
      return used.filter((name) => !known.split(' ').includes(name)).map((name) => `${code}: ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it('are there for all that shows a moment', () => {
    expect(Object.keys(EVIDENCE).filter((code) => words[`debrief.evidence.${code}`] === undefined)).toEqual([]);
  });
});

describe('what figures of a played game say', () => {
  const { record } = playRecorded(11, () => 'reactive', 2);
  const story = workStory(record, record.items[0]?.id ?? '');
  const readings = [0, 1, 2].flatMap((round) =>
    Object.values(FIGURES_BY_NAME).map((figure) => figure(record, round).reading),
  );
  if (story !== null) readings.push(story.reading);

  it('has only parameters that words can count on', () => {
    expect(readings.length).toBeGreaterThan(45);
    const stray = readings.flatMap(({ code, params }) =>
      Object.keys(params)
        .filter((name) => !PARAMS[code].split(' ').includes(name))
        .map((name) => `${code}: ${name}`),
    );
    expect(stray).toEqual([]);
  });

  it.each(['en', 'de', 'sk'])('reads as a sentence in %s', (language) => {
    const said = readings.map((reading) => sentence(wordingIn(language), 'debrief.reading', { ...reading, names: {} }));
    expect(said.filter((text) => !/^\S.*[.]$/.test(text) || text.includes('undefined'))).toEqual([]);
  });
});

it('a sentence leaves out what there is none of', () => {
  const hurt = (roleId: string): string =>
    sentence(wordingIn('en'), 'debrief.reading', {
      code: 'largestDeficit',
      params: { bucket: 'requests', cents: 740_000, roleId },
      names: roleId === '' ? {} : { roleId: 'Operations' },
    });
  expect(hurt('')).toBe('What made customers unhappy cost most under “Requests answered late”: € 7.4k.');
  expect(hurt('ops')).toContain('€ 7.4k, most of it at Operations.');
});
