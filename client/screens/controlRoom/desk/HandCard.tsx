// One hand: name, what it does in sign and word, and the strip it holds with its progress; a place to drop a strip on.
// Must not show progress by colour alone.
import type { CardView, HandView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import type { IconName } from '../../../widgets/icons/names.ts';
import { Severity } from '../../../widgets/work/Severity.tsx';
import { WorkTab } from '../../../widgets/work/WorkTab.tsx';
import { formatPerMille } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { useDropPlace } from '../drag/useDropPlace.ts';
import { useRoom } from '../room/RoomContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { cardTitle } from './cardFacts.ts';
import { MoreActions } from './MoreActions.tsx';

/** What makes no sense for work that is in a hand. */
const HELD_ALREADY = ['pullWork', 'prioritiseWork'];

const STATUS_ICONS: Readonly<Record<HandView['status'], IconName>> = {
  working: 'wrench',
  stuck: 'hourglass',
  idle: 'hand',
  away: 'door-open',
};

export function HandCard({ hand }: { hand: HandView }) {
  const { role, view, textOf, refusals } = useRoom();
  const place = `hand:${hand.id}`;
  const drop = useDropPlace(place);
  const card = role.tray[hand.workId] ?? view.board[hand.workId];
  const refusal = refusals.find((note) => note.about === hand.id);
  return (
    <li class={`handCard handCard--${hand.status} ${drop.class}`} data-drop={place}>
      <div class="handCard__head">
        <span class="handCard__name">
          {textOf(hand.nameKey)}
          {hand.skillKeys !== '' && <small class="mute"> {hand.skillKeys.split(' ').map(textOf).join(', ')}</small>}
        </span>
        <span class="handCard__status">
          <Icon name={STATUS_ICONS[hand.status]} size={15} />
          {statusWord(hand, view.tick)}
        </span>
      </div>
      {card !== undefined ? <HeldStrip hand={hand} card={card} /> : <EmptyHand hand={hand} />}
      {drop.refusal !== '' && <p class="drop__reason">{drop.refusal}</p>}
      {refusal !== undefined && <p class="handCard__refusal">{refusal.text}</p>}
    </li>
  );
}

function statusWord(hand: HandView, tick: number): string {
  const hours = Math.max(0, tick - hand.sinceTick);
  if (hand.status === 'working') return t('hand.working');
  if (hand.status === 'away') return t('hand.away', { hours: Math.max(0, hand.awayUntilTick - tick) });
  return t(hand.status === 'stuck' ? 'room.stuck' : 'room.idle', { hours });
}

function EmptyHand({ hand }: { hand: HandView }) {
  if (hand.status === 'away') return <p class="handCard__well handCard__well--away">{t('room.awayHint')}</p>;
  if (hand.status !== 'idle')
    return <p class="handCard__well handCard__well--away">{t('room.holdsUnknown', { id: hand.workId })}</p>;
  return (
    <p class="handCard__well">
      <strong>{t('hand.idle')}</strong>
      <span>{t('room.dropHere')}</span>
    </p>
  );
}

function HeldStrip({ hand, card }: { hand: HandView; card: CardView }) {
  const { textOf, options, give } = useRoom();
  const release = options.find('releaseHand', hand.id);
  const done = formatPerMille(card.progressPerMille);
  const doing = wordFor('doing', card.activity) ?? card.activity;
  const isStuck = hand.status === 'stuck';
  const words = isStuck ? t('room.stuckAt', { doing, done }) : t('room.doing', { doing, done });
  return (
    <div class="held paper">
      <WorkTab type={card.type} ground="paper" depthPx={6} iconSize={16} />
      <div class="held__body">
        <div class="held__line">
          <span class="mono">{card.id}</span>
          <Severity level={card.priority} ground="paper" size={15} />
        </div>
        <div class="held__title">{cardTitle(card, textOf)}</div>
        <div
          class={`heldProgress ${isStuck ? 'heldProgress--stuck' : ''}`}
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(card.progressPerMille / 10)}
          aria-label={words}
        >
          <div class="heldProgress__done" style={{ width: `${card.progressPerMille / 10}%` }} />
        </div>
        <div class="held__words" aria-hidden="true">
          {words}
        </div>
        <div class="held__acts">
          {release !== null && (
            <ActionButton
              option={release}
              onAct={() => give({ type: release.type, target: hand.id, pick: '' }, hand.id)}
            >
              {t('do.releaseHand')}
            </ActionButton>
          )}
          <MoreActions workId={card.id} without={HELD_ALREADY} />
        </div>
      </div>
    </div>
  );
}
