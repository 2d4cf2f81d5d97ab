// The colleagues one can pass work to: role, name, load, and what they know; and the board as the place that everybody sees.
// Must not guess who may take what; a strip's options say so.
import { useEffect, useRef } from 'preact/hooks';
import type { RoleStatusView } from '../../../../shared/sim/views/types.ts';
import { Icon, roleIconName } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { dropVerdict } from '../drag/dropVerdict.ts';
import { useDropPlace } from '../drag/useDropPlace.ts';
import { useRoom } from '../room/RoomContext.ts';
import { StandUpButton } from '../standUp/StandUpButton.tsx';
import { namesOfRole } from './namesOfRole.ts';
import './colleagues.css';

/** From this many waiting pieces for each hand on, a load is worth a sign. */
const HEAVY_PER_HAND = 3;

export function Colleagues() {
  const { view, role, isPassing, setPassing } = useRoom();
  const list = useRef<HTMLUListElement>(null);
  const others = Object.values(view.roles)
    .filter((other) => other.id !== role.roleId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  useEffect(() => {
    if (isPassing) list.current?.querySelector<HTMLElement>('button:not([aria-disabled="true"])')?.focus();
  }, [isPassing]);
  const onKey = (event: KeyboardEvent): void => {
    if (moveFocus(event, list.current)) return;
    if (event.key === 'Escape' && isPassing) setPassing(false);
  };
  return (
    <section class={`colleagues ${isPassing ? 'colleagues--asked' : ''}`} aria-labelledby="colleagues-head">
      <header class="deskHead">
        <h2 id="colleagues-head">{t('room.passTo')}</h2>
        {isPassing ? <p role="status">{t('room.passWho')}</p> : <StandUpButton />}
      </header>
      <ul class="colleagues__list" ref={list} onKeyDown={onKey}>
        {others.map((other) => (
          <Colleague key={other.id} other={other} />
        ))}
        <PinPlace />
      </ul>
    </section>
  );
}

function Colleague({ other }: { other: RoleStatusView }) {
  const room = useRoom();
  const { options, chosenId, give, refuse, textOf, setPassing, team, isFrozen } = room;
  const place = `role:${other.id}`;
  const drop = useDropPlace(place);
  const verdict = chosenId === '' ? null : dropVerdict(options, place, chosenId);
  const names = namesOfRole(team.model.people.value, other.id);
  const skills = other.skillKeys
    .split(' ')
    .filter((key) => key !== '')
    .map(textOf)
    .join(', ');
  const pass = (): void => {
    if (verdict === null || isFrozen) return;
    if (verdict.choice === null) {
      refuse(other.id, verdict.refusal);
      return;
    }
    give(verdict.choice, chosenId);
    setPassing(false);
    document.querySelector<HTMLElement>(`[data-strip-title="${CSS.escape(chosenId)}"]`)?.focus();
  };
  const refusal = room.refusals.find((note) => note.about === other.id);
  const why = drop.refusal || (refusal?.text ?? '');
  return (
    <li>
      <button
        type="button"
        class={`colleague ${drop.class}`}
        data-drop={place}
        aria-disabled={isFrozen || verdict === null || verdict.choice === null}
        title={skills === '' ? '' : t('room.knows', { skills })}
        onClick={pass}
      >
        <Icon name={roleIconName(other.icon)} size={18} />
        <span class="colleague__role">{textOf(other.titleKey)}</span>
        {why === '' ? (
          <span class="colleague__more">
            <span class="colleague__name">{names.length > 0 ? names.join(', ') : t('common.bot')}</span>{' '}
            <Load other={other} />
          </span>
        ) : (
          <span class="colleague__more drop__reason">{why}</span>
        )}
        <span class="said">{skills === '' ? '' : t('room.knows', { skills })}</span>
      </button>
    </li>
  );
}

function Load({ other }: { other: RoleStatusView }) {
  if (other.waitingCount < 0) return <span>{t('room.loadUnknown')}</span>;
  const isHeavy = other.waitingCount >= HEAVY_PER_HAND * Math.max(1, other.handCount);
  return <span class={isHeavy ? 'colleague__heavy' : ''}>{t('room.load', { count: other.waitingCount })}</span>;
}

/** The board, as one more place to give a strip to: everybody sees it there. */
function PinPlace() {
  const { options, chosenId, give, refuse, isFrozen } = useRoom();
  const drop = useDropPlace('pin');
  const verdict = chosenId === '' ? null : dropVerdict(options, 'pin', chosenId);
  const pin = (): void => {
    if (verdict === null || isFrozen) return;
    if (verdict.choice === null) refuse(chosenId, verdict.refusal);
    else give(verdict.choice, chosenId);
  };
  return (
    <li>
      <button
        type="button"
        class={`colleague colleague--pin ${drop.class}`}
        data-drop="pin"
        aria-disabled={isFrozen || verdict === null || verdict.choice === null}
        onClick={pin}
      >
        <Icon name="pin" size={18} />
        <span class="colleague__role">{t('room.pin')}</span>
        <span class={`colleague__more ${drop.refusal === '' ? '' : 'drop__reason'}`}>
          {drop.refusal || t('room.pinHint')}
        </span>
      </button>
    </li>
  );
}

/** Arrow keys walk through the places. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): boolean {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return false;
  const buttons = [...list.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
  return true;
}
