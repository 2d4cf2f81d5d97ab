// Figure: which concepts of the field a team met, and the moment, improvement or agreement that shows each.
import { findMoments } from '../moments/index.ts';
import type { Reading } from '../reading.ts';
import type { ConceptFact, GameRecord } from '../recording/types.ts';

export interface ConceptAct {
  kind: 'moment' | 'improvement' | 'agreement';
  /** Kind of the moment, or the id of what was chosen. */
  name: string;
  /** Of an agreement: what was agreed. */
  optionId: string;
  round: number;
  tick: number;
}

export interface ConceptMap {
  round: number;
  /** In the order of the scenario, those that were met first. */
  concepts: { conceptId: string; acts: ConceptAct[] }[];
  metCount: number;
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS; what is chosen between two rounds belongs to the one before */
export function conceptMap(record: GameRecord, round: number): ConceptMap {
  const acts = actsOf(record).filter((act) => round === 0 || act.round === round);
  const concepts = record.setting.concepts.map((concept) => ({
    conceptId: concept.id,
    acts: acts.filter((act) => isAbout(concept, act)),
  }));
  concepts.sort((a, b) => Number(b.acts.length > 0) - Number(a.acts.length > 0));
  const metCount = concepts.filter((concept) => concept.acts.length > 0).length;
  const code = metCount > 0 ? 'conceptsMet' : 'noConceptMet';
  return { round, concepts, metCount, reading: { code, params: { metCount, allCount: concepts.length } } };
}

function isAbout({ improvements, agreements, moments }: ConceptFact, { kind, name }: ConceptAct): boolean {
  return { improvement: improvements, agreement: agreements, moment: moments }[kind].includes(name);
}

/** In order of time. */
function actsOf(record: GameRecord): ConceptAct[] {
  const moments = findMoments(record).map(({ kind, round, tick }): ConceptAct => ({
    kind: 'moment',
    name: kind,
    optionId: '',
    round,
    tick,
  }));
  const improvements = record.improvements.flatMap(({ id, stages }): ConceptAct[] => {
    const chosen = stages.find(({ state }) => state !== 'offered');
    if (chosen === undefined) return [];
    return [{ kind: 'improvement', name: id, optionId: '', round: chosen.round, tick: chosen.tick }];
  });
  // What was agreed from the start is nobody's choice.
  const agreements = record.agreements
    .filter(({ tick }) => tick > (record.agreements[0]?.tick ?? 0))
    .map(({ agreementId, optionId, round, tick }): ConceptAct => ({
      kind: 'agreement',
      name: agreementId,
      optionId,
      round,
      tick,
    }));
  return [...moments, ...improvements, ...agreements].sort((a, b) => a.tick - b.tick);
}
