// What people take away, in three columns: start, stop, continue; with the first small step and whose it is. Pure.
import { TAKEAWAY_KINDS } from '../../../shared/sim/talkState.ts';
import type { Wording } from '../../../shared/words/Wording.ts';
import type { Report, TakeawayReport } from '../buildReport.ts';
import { escaped, heading, paragraph } from './markup.ts';

interface Slip extends TakeawayReport {
  /** '' where only one team is told of. */
  team: string;
}

export function takeawaysPart(takeaways: readonly TakeawayReport[], wording: Wording): string {
  if (takeaways.length === 0) return '';
  const slips = takeaways.map((takeaway) => ({ ...takeaway, team: '' }));
  return [heading(3, wording.say('takeaway.title')), columns(slips, wording)].join('\n');
}

/** Of all teams together. */
export function allTakeawaysPart({ teams }: Report, wording: Wording): string {
  const slips = teams.flatMap(({ name, takeaways }) => takeaways.map((takeaway) => ({ ...takeaway, team: name })));
  if (teams.length < 2 || slips.length === 0) return '';
  return [heading(2, wording.say('report.takeaways'), { id: 'takeaways' }), columns(slips, wording)].join('\n');
}

function columns(slips: readonly Slip[], wording: Wording): string {
  const parts = TAKEAWAY_KINDS.map((kind) => {
    const own = slips.filter((slip) => slip.kind === kind);
    return `<div>${heading(4, wording.say(`takeaway.kind.${kind}`))}${own.map((slip) => slipHtml(slip, wording)).join('')}</div>`;
  });
  return `<div class="columns">${parts.join('')}</div>`;
}

function slipHtml({ text, step, role, nickname, team }: Slip, wording: Wording): string {
  const whose = [nickname, role, team].filter((part) => part !== '').join(' · ');
  const first = step === '' ? '' : `<p>↳ <em>${escaped(wording.say('takeaway.step'))}:</em> ${escaped(step)}</p>`;
  return `<div class="slip">${paragraph(text)}${first}${paragraph(whose, 'quiet')}</div>`;
}
