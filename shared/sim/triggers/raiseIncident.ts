// Action: an incident on a service, with its own title.
import { openIncident } from '../incidents/openIncident.ts';
import { hashText } from '../random.ts';
import type { Game } from '../state.ts';

export function raiseIncident(
  game: Game,
  action: { service: string; impactPerMille: number; title: string },
  textKey: string,
): void {
  openIncident(game, {
    origin: 'scenario',
    serviceId: action.service,
    impactPerMille: action.impactPerMille,
    luckHash: hashText(`inject:${action.service}:${action.title}`),
    luckIndex: game.state.tick,
    ...(textKey === '' ? { titleText: action.title } : { titleKey: `${textKey}.title` }),
  });
}
