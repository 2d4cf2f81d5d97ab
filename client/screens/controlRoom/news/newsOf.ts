// What a happening means for this player: a line to read, a sound, a place where it is seen. Most happenings mean nothing here.
// Must not play, draw or speak.
import type { PublicView, RoleView } from '../../../../shared/sim/views/types.ts';
import type { WireEvent } from '../../../../shared/wire/protocol.ts';
import type { BurstTone } from '../../../widgets/flight/MotionScene.ts';
import type { SoundName } from '../../../widgets/sound/sounds.ts';
import { t, wordFor } from '../../../words/t.ts';
import { cardTitle } from '../desk/cardFacts.ts';

export interface News {
  text: string;
  sound: SoundName | null;
  burst: { at: BurstPlace; tone: BurstTone } | null;
}

/** The element that a burst belongs to; `craft` = the flight. */
export type BurstPlace = { kind: 'card' | 'service' | 'craft'; id: string };

export interface NewsSource {
  view: PublicView;
  role: RoleView;
  textOf: (key: string) => string;
}

type Teller = (event: WireEvent, source: NewsSource) => Omit<News, 'text'> & { text?: string };

const quiet: Teller = () => ({ sound: null, burst: null });
const good: Teller = (event) => ({ sound: 'good', burst: cardBurst(event, 'go') });

const TELLERS: Readonly<Record<string, Teller>> = {
  workArrived: (event, source) => ({ sound: arrivalSound(event, source), burst: null }),
  workPassed: () => ({ sound: 'event3', burst: null }),
  workFinished: quiet,
  workWithdrawn: quiet,
  swarmCalled: () => ({ sound: 'event2', burst: null }),
  serviceWentDown: (event) => ({
    sound: 'event1',
    burst: { at: { kind: 'service', id: event.serviceId ?? '' }, tone: 'crit' },
  }),
  serviceDegraded: quiet,
  serviceRecovered: (event) => ({
    sound: null,
    burst: { at: { kind: 'service', id: event.serviceId ?? '' }, tone: 'go' },
  }),
  eventBecameIncident: () => ({ sound: 'event1', burst: null }),
  slaBreached: () => ({ sound: 'event2', burst: null }),
  changeFailed: (event) => ({ sound: 'bad', burst: cardBurst(event, 'crit') }),
  changeRolledBack: quiet,
  rollbackFailed: (event) => ({ sound: 'bad', burst: cardBurst(event, 'crit') }),
  featureReleased: good,
  problemFixed: good,
  improvementFinished: good,
  knownErrorFound: quiet,
  windowHeld: quiet,
  insightFound: quiet,
  workPinned: quiet,
  agreementChanged: quiet,
  contractChanged: quiet,
  contractMissed: quiet,
  strategyChanged: quiet,
  serviceRetired: quiet,
  timeBoxBegun: quiet,
  timeBoxEnded: quiet,
  standUpCalled: (event, { view, textOf }) => ({
    sound: 'event4',
    burst: null,
    text: textOf(view.roles[event.roleId ?? '']?.titleKey ?? ''),
  }),
  pollOpened: () => ({ sound: 'poll', burst: null }),
  manoeuvreCalled: (event) => ({ sound: null, burst: null, text: wordFor('poll.called', event.text ?? '') ?? '' }),
  manoeuvreSucceeded: () => ({ sound: 'good', burst: { at: { kind: 'craft', id: '' }, tone: 'go' } }),
  manoeuvreFailed: () => ({ sound: 'bad', burst: { at: { kind: 'craft', id: '' }, tone: 'crit' } }),
  windowOpened: quiet,
  windowClosed: quiet,
  windowMissed: () => ({ sound: 'bad', burst: null }),
};

/** null = nothing to tell this player. */
export function newsOf(event: WireEvent, source: NewsSource): News | null {
  const teller = TELLERS[event.name];
  const word = wordFor('event', event.name);
  if (teller === undefined || word === null) return null;
  const { sound, burst, text } = teller(event, source);
  const subject = text ?? subjectOf(event, source);
  return { text: subject === '' ? word : t('news.line', { word, subject }), sound, burst };
}

/** What it is about, by name: the work, else the service, else the scenario's text. */
function subjectOf(event: WireEvent, { view, role, textOf }: NewsSource): string {
  const card = role.tray[event.workId ?? ''] ?? view.board[event.workId ?? ''];
  if (card !== undefined) return `${card.id} ${cardTitle(card, textOf)}`;
  const service = view.services[event.serviceId ?? ''];
  if (service !== undefined) return textOf(service.titleKey);
  return event.textKey === undefined || event.textKey === '' ? (event.workId ?? '') : textOf(event.textKey);
}

function arrivalSound(event: WireEvent, { role }: NewsSource): SoundName | null {
  const card = role.tray[event.workId ?? ''];
  if (card?.type !== 'event' && card?.type !== 'incident') return null;
  if (card.type === 'incident' && card.priority === 1) return 'major';
  return card.priority === 1 ? 'event1' : card.priority === 2 ? 'event2' : card.priority === 4 ? 'event4' : 'event3';
}

function cardBurst(event: WireEvent, tone: BurstTone): News['burst'] {
  return event.workId === undefined || event.workId === '' ? null : { at: { kind: 'card', id: event.workId }, tone };
}
