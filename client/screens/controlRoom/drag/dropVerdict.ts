// What dropping a strip on a place would mean: a choice from the options, or the reason why not.
// Must not decide by itself; only what the options offer is a choice.
import { rejectText, t } from '../../../words/t.ts';
import { type Choice, type OptionBook, picksOf } from '../actions/optionBook.ts';

/** A place to drop on, as its element says in `data-drop`: `hand:<id>`, `role:<id>`, `pin`. */
export type DropPlace = string;

export type Verdict = { choice: Choice; refusal: null } | { choice: null; refusal: string };

export function dropVerdict(options: OptionBook, place: DropPlace, workId: string): Verdict {
  const [kind, id = ''] = place.split(':');
  if (kind === 'hand') return pickVerdict(options, 'pullWork', workId, id, t('room.handCannot'));
  if (kind === 'role') return pickVerdict(options, 'passWork', workId, id, t('room.roleCannot'));
  const pin = options.find('pinWork', `work:${workId}`) ?? options.find('pinWork', workId);
  if (pin === null) return { choice: null, refusal: t('room.pinCannot') };
  if (pin.refusal !== '') return { choice: null, refusal: rejectText(pin.refusal) };
  return { choice: { type: pin.type, target: pin.target, pick: '' }, refusal: null };
}

function pickVerdict(options: OptionBook, type: string, workId: string, pick: string, otherwise: string): Verdict {
  const option = options.find(type, workId);
  if (option === null) return { choice: null, refusal: otherwise };
  if (option.refusal !== '') return { choice: null, refusal: rejectText(option.refusal) };
  if (!picksOf(option).includes(pick)) return { choice: null, refusal: otherwise };
  return { choice: { type, target: workId, pick }, refusal: null };
}
