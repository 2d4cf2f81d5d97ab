// Toil that will not be done: put off too long, or declined. Its own draw says whether that is an incident [TO2].
// Declining is no way round that draw: it is the same one, only earlier.
import { drawBelow, drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';
import { DRAW } from '../work/steps.ts';
import { openIncident } from './openIncident.ts';

export function lapseToil(game: Game, item: WorkItem, outcome: 'lapsed' | 'declined'): void {
  const { seed } = game.state;
  const { incidents, services } = game.rules.scenario;
  const stream = game.rules.streams.get(item.streamId)?.spec;
  closeWork(game, item, outcome);
  if (stream === undefined) return;
  if (!drawPerMille(seed, item.luckHash, item.luckIndex, DRAW.lapse, stream.lapseIncidentPerMille)) return;
  const position = drawBelow(seed, item.luckHash, item.luckIndex, DRAW.service, services.length);
  openIncident(game, {
    origin: 'toil',
    serviceId: item.serviceId === '' ? (services[position]?.id ?? '') : item.serviceId,
    impactPerMille: stream.impactPerMille,
    urgency: stream.urgency,
    sourceId: item.id,
    luckHash: item.luckHash,
    luckIndex: item.luckIndex,
    titleKeys: ['incidents.toilTitles', incidents.toilTitles.length],
  });
}
