// The verdicts that every campaign with steady players ends with: nothing lost or doubled, the own seats, journals that replay.
// Pure.
import type { Verdict } from '../verdict.ts';
import type { HistoryCheck } from './checkHistories.ts';

export interface Endured {
  check: HistoryCheck;
  seats: number;
  returns: number;
  /** Returns into another seat than the own. */
  strangeReturns: number;
  /** Commands answered twice, and not in the same way. */
  contradictions: number;
  journals: number;
  /** Journals that played again give another game. */
  different: readonly string[];
}

export const NOTHING_ENDURED: Endured = {
  check: { sent: 0, acknowledged: 0, lost: 0, doubled: 0, wrong: 0, unanswered: 0 },
  seats: 0,
  returns: 0,
  strangeReturns: 0,
  contradictions: 0,
  journals: 0,
  different: [],
};

export function historyVerdicts(id: string, endured: Endured): Verdict[] {
  const { check, seats, returns, strangeReturns, contradictions, journals, different } = endured;
  const { acknowledged, lost, doubled, wrong, unanswered } = check;
  return [
    {
      id,
      what: 'commands acknowledged: lost, doubled, otherwise than told, never answered',
      tried: acknowledged,
      result: `${lost}, ${doubled}, ${wrong + contradictions}, ${unanswered}`,
      target: '0, 0, 0, 0',
      isMet: acknowledged > 0 && lost + doubled + wrong + contradictions + unanswered === 0,
    },
    {
      id,
      what: 'returns of players into another seat than their own',
      tried: returns - seats,
      result: `${strangeReturns}`,
      target: '0',
      isMet: returns > seats && strangeReturns === 0,
    },
    {
      id,
      what: `journals whose replay gives another hash than the live game${different.length > 0 ? `: ${different[0]}` : ''}`,
      tried: journals,
      result: `${different.length}`,
      target: '0',
      isMet: journals > 0 && different.length === 0,
    },
  ];
}

export function sumOfEndured(all: readonly Endured[]): Endured {
  return all.reduce((sum, one) => {
    const names = Object.keys(sum.check) as (keyof HistoryCheck)[];
    const check = Object.fromEntries(names.map((name) => [name, sum.check[name] + one.check[name]]));
    return {
      check: check as unknown as HistoryCheck,
      seats: sum.seats + one.seats,
      returns: sum.returns + one.returns,
      strangeReturns: sum.strangeReturns + one.strangeReturns,
      contradictions: sum.contradictions + one.contradictions,
      journals: sum.journals + one.journals,
      different: [...sum.different, ...one.different],
    };
  }, NOTHING_ENDURED);
}
