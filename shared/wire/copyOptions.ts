// Copies the options of a role into their wire map, command by command: most lists are as they were and cost one look.
// Must not list options itself.
import type { MapSchema, SchemaType } from '@colyseus/schema';
import { areSameOffers } from '../sim/views/SharedOffers.ts';
import type { OptionView } from '../sim/views/types.ts';
import { OptionState } from './cards.ts';

type OptionMap = MapSchema<SchemaType<typeof OptionState>>;
type Lists = ReadonlyMap<string, readonly OptionView[]>;

/** Of which lists each map is a copy. */
const COPIED = new WeakMap<OptionMap, Map<string, readonly OptionView[]>>();

/**
 * Makes `map` hold what is offered; only this function may write to it.
 * @param offers by command; a command that is not there keeps what it had
 */
export function copyOptions(map: OptionMap, offers: Lists): void {
  const copied = COPIED.get(map) ?? new Map<string, readonly OptionView[]>();
  COPIED.set(map, copied);
  for (const [type, now] of offers) {
    const before = copied.get(type) ?? [];
    if (areSameOffers(before, now)) continue;
    const kept = new Set(now.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) map.delete(id);
    for (const option of now) copyOption(map, option);
    copied.set(type, now);
  }
}

function copyOption(map: OptionMap, option: OptionView): void {
  const entry = map.get(option.id) ?? new OptionState();
  const { id, type, target, picks, refusal } = option;
  if (entry.id !== id) entry.id = id;
  if (entry.type !== type) entry.type = type;
  if (entry.target !== target) entry.target = target;
  if (entry.picks !== picks) entry.picks = picks;
  if (entry.refusal !== refusal) entry.refusal = refusal;
  if (!map.has(id)) map.set(id, entry);
}
