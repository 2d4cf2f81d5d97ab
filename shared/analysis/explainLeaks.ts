// Every leak of a round as facts: its group, its cause, where it was, and what one hand of the role there did meanwhile.
// The cents are the ledger's own: nothing is estimated, and nothing is left out.
import { chainPart, groupOf, kindOf, restOf, type LeakGroupId } from './leakGroups.ts';
import { roundsOf } from './recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from './recording/types.ts';
import type { LeakResult } from '../sim/result.ts';

export interface ExplainedLeak {
  round: number;
  cents: number;
  group: LeakGroupId;
  /** Of the cause `kind:id`: a type of work, `satisfaction`, `window`, … and what it is about. */
  causeKind: string;
  causeId: string;
  /** Type of the work that the cause is, '' when it is none. */
  causeType: string;
  serviceId: string;
  problemId: string;
  stepId: string;
  roleId: string;
  /** `work` (on this very thing), `idle`, `away`, `switching`, `blocked`, `busy` (with something else), another word of the ledger, '' or `unknown`. */
  doing: string;
  /** Reason of a block; type of the work that the hand was busy with; else ''. */
  doingKind: string;
  /** What the hand was busy with: a piece of work, or a stream of small work. */
  doingId: string;
}

/** What the ledger says beside the work of hands. */
const PLAIN_DOINGS: ReadonlySet<string> = new Set([
  'work',
  'idle',
  'away',
  'switching',
  'asOrdered',
  'withdrawn',
  'sustained',
  'hold',
  'later',
  'failed',
  'missed',
  'unmet',
]);

/** @param round a round, or ALL_ROUNDS */
export function explainLeaks(record: GameRecord, round: number): ExplainedLeak[] {
  const known = knownWork(record);
  return roundsOf(record, round).flatMap(({ round: number, result }) =>
    (result?.value.leaked ?? []).map((leak) => explainLeak(leak, number, known)),
  );
}

/** Nobody can say what this leak comes from. */
export function isUnexplained({ causeKind, doing }: ExplainedLeak): boolean {
  return doing === 'unknown' || (doing === '' && !SPEAKS_FOR_ITSELF.has(causeKind));
}

/** Causes that need no place: the cause says what has to be said. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set(['satisfaction', 'window', 'workaround', 'retired', 'unmet']);

interface KnownWork {
  items: ReadonlyMap<string, ItemRecord>;
  typeOfStream: ReadonlyMap<string, string>;
}

function knownWork({ items, setting }: GameRecord): KnownWork {
  return {
    items: new Map(items.map((item) => [item.id, item])),
    typeOfStream: new Map(setting.streams.map(({ id, type }) => [id, type])),
  };
}

function explainLeak(leak: LeakResult, round: number, known: KnownWork): ExplainedLeak {
  const causeKind = kindOf(leak.cause);
  const causeId = restOf(leak.cause);
  const item = known.items.get(causeId);
  return {
    round,
    cents: leak.cents,
    group: groupOf(leak),
    causeKind,
    causeId,
    causeType: item?.type ?? '',
    serviceId: item?.serviceId ?? (causeKind === 'window' || causeKind === 'retired' ? causeId : ''),
    problemId: item?.incident?.problemId ?? chainPart(leak, 'problem'),
    stepId: chainPart(leak, 'step'),
    roleId: chainPart(leak, 'role'),
    ...explainDoing(chainPart(leak, 'doing'), known),
  };
}

function explainDoing(text: string, known: KnownWork): Pick<ExplainedLeak, 'doing' | 'doingKind' | 'doingId'> {
  if (text === '') return { doing: '', doingKind: '', doingId: '' };
  if (PLAIN_DOINGS.has(text)) return { doing: text, doingKind: '', doingId: '' };
  if (text.startsWith('blocked:')) return { doing: 'blocked', doingKind: restOf(text), doingId: '' };
  // Otherwise `stream:<id>` of small work, or `<type>:<id>` of a piece of work.
  const id = restOf(text);
  const type = kindOf(text) === 'stream' ? known.typeOfStream.get(id) : known.items.get(id)?.type;
  if (type === undefined) return { doing: 'unknown', doingKind: '', doingId: text };
  return { doing: 'busy', doingKind: type, doingId: id };
}
