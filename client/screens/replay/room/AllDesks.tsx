// What nobody at the table could see: every desk with its hands and its work, hidden or not, and the causes behind.
// Must not be shown to players.
import type { AllSeeing, SeenDesk, SeenWork } from '../../../../shared/analysis/replay/allSeeing.ts';
import type { HandView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { WorkTab } from '../../../widgets/work/WorkTab.tsx';
import { formatHours, formatMoney, formatPerMille } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { namesOfRole } from '../../controlRoom/desk/namesOfRole.ts';
import { type Room, useRoom } from '../../controlRoom/room/RoomContext.ts';
import { GoalRow } from '../../controlRoom/wall/GoalRow.tsx';
import '../../controlRoom/wall/wall.css';
import type { PastEvent } from '../engine/messages.ts';
import { Behind } from './Behind.tsx';
import { EventList } from './EventList.tsx';

/** Work of a desk that is listed before the rest is counted. */
const WORK_MAX = 6;

export function AllDesks({ all, events }: { all: AllSeeing; events: readonly PastEvent[] }) {
  const { potentialCents, realisedCents, leakedCents } = all.ledger;
  return (
    <div class="allDesks">
      <GoalRow />
      <p class="allDesks__sum">
        {t('replay.ledger', {
          potential: formatMoney(potentialCents),
          realised: formatMoney(realisedCents),
          leaked: formatMoney(leakedCents),
        })}{' '}
        <strong>{t('replay.hidden', { count: all.hiddenCount })}</strong>{' '}
        {all.unmetCount > 0 && <strong>{t('replay.unmet', { count: all.unmetCount })}</strong>}
      </p>
      <div class="allDesks__parts">
        <ul class="allDesks__list" aria-label={t('replay.desks')}>
          {all.desks.map((desk) => (
            <Desk key={desk.roleId} desk={desk} />
          ))}
        </ul>
        <aside class="allDesks__behind">
          <Behind all={all} />
          <EventList events={events} />
        </aside>
      </div>
    </div>
  );
}

function Desk({ desk }: { desk: SeenDesk }) {
  const room = useRoom();
  const { roleId, titleKey, hands, risks, work, lastDecision, lastDecisionTick } = desk;
  const names = namesOfRole(room.team.model.people.value, roleId);
  const waiting = work.filter(({ status }) => status !== 'working');
  const decided = lastDecision === '' ? '' : (wordFor('do', lastDecision) ?? lastDecision);
  return (
    <li class="seenDesk">
      <h2>
        {room.textOf(titleKey)} <small class="mute">{names.length > 0 ? names.join(', ') : t('common.bot')}</small>
      </h2>
      <ul class="seenDesk__hands">
        {hands.map((hand) => (
          <HandLine key={hand.id} hand={hand} work={work} room={room} />
        ))}
      </ul>
      {risks.length > 0 && (
        <ul class="seenDesk__risks">
          {risks.map(({ id, titleKey: riskKey, factKey, isOpen, perMille }) => (
            <li key={id}>
              <strong>{room.textOf(riskKey)}</strong> {room.textOf(factKey)}{' '}
              {t(isOpen ? 'room.riskOpen' : 'room.riskClosed', { risk: formatPerMille(perMille) })}
            </li>
          ))}
        </ul>
      )}
      <p class="mute">
        {t('replay.waiting', { count: waiting.length })}
        {decided !== '' &&
          ` · ${t('replay.decided', { what: decided, hours: formatHours(Math.max(0, room.view.tick - lastDecisionTick)) })}`}
      </p>
      <ul class="seenDesk__work">
        {waiting.slice(0, WORK_MAX).map((one) => (
          <WorkLine key={one.id} work={one} room={room} />
        ))}
        {waiting.length > WORK_MAX && <li class="mute mono">+{waiting.length - WORK_MAX}</li>}
      </ul>
    </li>
  );
}

interface HandLineProps {
  hand: HandView;
  work: readonly SeenWork[];
  room: Room;
}

const HAND_ICONS = { working: 'wrench', stuck: 'hourglass', idle: 'hand', away: 'door-open' } as const;

function HandLine({ hand, work, room }: HandLineProps) {
  const held = work.find(({ id }) => id === hand.workId);
  const title = held === undefined ? hand.workId : workTitle(held, room);
  return (
    <li class={`seenHand seenHand--${hand.status}`}>
      <Icon name={HAND_ICONS[hand.status]} size={15} />
      <span>{room.textOf(hand.nameKey)}</span>
      <span class="seenHand__what">
        {title === '' ? t(`replay.hand.${hand.status}`) : `${hand.workId} ${held === undefined ? '' : title}`}
      </span>
    </li>
  );
}

function WorkLine({ work, room }: { work: SeenWork; room: Room }) {
  const facts = [
    work.isHidden && t('replay.isHidden'),
    work.blockedBy !== '' && (wordFor('blocked', work.blockedBy) ?? t('status.blocked')),
    work.truth !== '' && t(`replay.truth.${work.truth}`),
    work.wrongTrayTicks > 0 && t('replay.wrongTray', { hours: formatHours(work.wrongTrayTicks) }),
    work.causeKey !== '' && t('replay.because', { cause: room.textOf(work.causeKey) }),
    work.lostCents > 0 && t('replay.lost', { money: formatMoney(work.lostCents) }),
  ].filter((fact): fact is string => typeof fact === 'string');
  return (
    <li class={`seenWork ${work.isHidden ? 'seenWork--hidden' : ''}`}>
      <WorkTab type={work.type} ground="night" depthPx={5} iconSize={15} />
      <div>
        <p class="seenWork__title">
          <span class="mono">{work.id}</span> {workTitle(work, room)}{' '}
          <span class="mute">{formatHours(work.ageTicks)}</span>
        </p>
        {facts.length > 0 && (
          <p class="seenWork__facts">
            {work.isHidden && <Icon name="eye-off" size={13} />} {facts.join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}

const workTitle = ({ titleText, titleKey }: SeenWork, { textOf }: Room): string =>
  titleText === '' ? textOf(titleKey) : titleText;
