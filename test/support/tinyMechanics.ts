// The tiny scenario with all that a scenario may switch on beside: for laws that must hold whatever is in use.
// Must not be used where one mechanic is looked at: that test switches on its own.
import type { TinyDraft } from './tinyParts.ts';
import { entryOf } from './tinyScenario.ts';

/** Edits a draft; with `isLively` everything happens at once. */
export function switchAllOn(draft: TinyDraft): void {
  addPeople(draft);
  addTechnology(draft);
  addReviews(draft);
  addConsequences(draft);
  addDuties(draft);
  for (const role of draft.roles) role.commands = [...new Set([...(role.commands ?? []), 'gatherInsight', 'setOwner'])];
}

function addPeople(draft: TinyDraft): void {
  draft.stakeholders = [
    { id: 'buyers', title: 'Buyers', services: ['shop'], drivers: ['Price'], needs: ['Returns'], knownTo: ['lead'] },
    { id: 'crew', title: 'Crew', drivers: ['Sleep'], weightPerMille: 2500, startMilli: 80_000, needKnownPerMille: 400 },
  ];
  Object.assign(draft.stakeholders[0] ?? {}, { driesUpUnderMilli: 85_000, needKnownPerMille: 300 });
  entryOf(draft.streams, 'features').stakeholder = 'buyers';
  entryOf(draft.streams, 'requests').stakeholder = 'crew';
  draft.engage = {
    businessMeeting: { ticks: 3, yields: [{ kind: 'needs' }, { kind: 'drivers' }, { kind: 'proposals', count: 2 }] },
    dayInLife: { ticks: 4, yields: [{ kind: 'toil' }, { kind: 'toilShare', pinsWhenShared: true }] },
    trendAnalysis: {
      ticks: 2,
      yields: [{ kind: 'sharedCause', fromOccurrences: 1, guessMorePerMille: 200 }, { kind: 'comingEvent' }],
      asksStakeholder: 'no',
    },
    customerInterview: {
      ticks: 2,
      yields: [{ kind: 'hurts' }, { kind: 'proposals', opensForTicks: 10 }],
      asksStakeholder: 'must',
    },
  };
  const features = entryOf(draft.streams, 'features');
  draft.streams.push({
    ...features,
    id: 'ideas',
    perThousandTicks: 60,
    needsInsight: true,
    value: { centsPerTick: 400, floorPerMille: 300, decayTicks: 60, lifeTicks: 90 },
  });
}

function addTechnology({ routes, streams, improvements }: TinyDraft): void {
  const { steps } = entryOf(routes, 'feature');
  const trial = { ...entryOf(steps, 'build'), id: 'trial', activity: 'tryOut' as const };
  routes.push({ id: 'technology', type: 'technology', steps: [trial, entryOf(steps, 'release')] });
  streams.push({
    ...entryOf(streams, 'features'),
    id: 'robots',
    type: 'technology',
    route: 'technology',
    role: 'dev',
    perThousandTicks: 40,
    needs: [],
    value: { centsPerTick: 300, successPerMille: 500 },
  });
  entryOf(improvements, 'knowNeeds').requiresTechnology = 'robots';
}

function addReviews({ routes, streams, incidents }: TinyDraft): void {
  const [look] = entryOf(routes, 'improvement').steps;
  if (look === undefined) throw new Error('the route of improvements has no step');
  routes.push({ id: 'lookBack', type: 'improvement', steps: [{ ...look, id: 'lookBack', activity: 'review' }] });
  streams.push({ ...entryOf(streams, 'debt'), id: 'reviews', route: 'lookBack', role: 'desk' });
  incidents.majorReview = { stream: 'reviews', guessMorePerMille: 100 };
  incidents.priorityPerMille = [250, 200, 110];
}

function addConsequences({ streams, agreements }: TinyDraft): void {
  const chased = { nag: { stream: 'chasers', afterTicks: 2, everyTicks: 6 } };
  Object.assign(entryOf(streams, 'requests'), chased);
  Object.assign(entryOf(streams, 'features'), { ...chased, dueTicks: 15 });
  const comesBack = { stream: 'complaints', perMille: 600, afterTicks: 9 };
  entryOf(streams, 'features').followUp = comesBack;
  Object.assign(entryOf(streams, 'deals'), { needs: ['A discount'], followUp: comesBack });
  entryOf(agreements, 'rhythm').default = 'often';
}

function addDuties({ improvements, rounds }: TinyDraft): void {
  for (const improvement of improvements) {
    improvement.upkeep = { everyTicks: 12, effortMilli: 1000, losesOwnerAfter: 2 };
    improvement.tellsAfterTicks = 5;
    improvement.effortMilli = { desk: 500 };
    for (const effect of improvement.effects) effect.isHidden = improvement.id.length % 2 === 0;
  }
  for (const round of rounds) {
    round.budgetCents = 40_000;
    round.improvementsMax = 9;
    round.script = [
      { atTick: 20, action: { do: 'addWork', stream: 'chores', count: 2 } },
      { atTick: 40, action: { do: 'raiseIncident', service: 'base', impactPerMille: 300, title: 'A fox' } },
      { atTick: 50, action: { do: 'loseOwner', improvement: 'raiseGuess' } },
    ];
  }
}
