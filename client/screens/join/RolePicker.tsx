// The roles of a team as strips: free ones are paper, a bot's can be taken over, somebody else's lie brown on the desk and can be
// shared by whoever has no seat yet.
import type { ComponentChildren } from 'preact';
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import type { SessionRole } from '../../net/sessionApi.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import type { IconName } from '../../widgets/icons/names.ts';
import { Strip } from '../../widgets/work/Strip.tsx';
import { t } from '../../words/t.ts';

export type RoleChoice = { kind: 'any' } | { kind: 'observer' } | { kind: 'role'; roleId: string };

interface RolePickerProps {
  roles: readonly SessionRole[];
  choice: RoleChoice;
  /** Somebody who has a seat only chooses among roles. */
  hasSeat?: boolean;
  onChoose: (choice: RoleChoice) => void;
}

export function RolePicker({ roles, choice, hasSeat = false, onChoose }: RolePickerProps) {
  return (
    <fieldset class="rolePicker">
      <legend>{t('join.role')}</legend>
      {!hasSeat && (
        <Choice
          icon="sparkles"
          title={t('join.anyRole')}
          note={t('join.anyRoleNote')}
          isChosen={choice.kind === 'any'}
          onChoose={() => onChoose({ kind: 'any' })}
        />
      )}
      {roles.map((role) =>
        role.kind === 'taken' && (hasSeat || role.nicknames.length >= SESSION_LIMITS.peoplePerRoleMax) ? (
          <TakenRole key={role.roleId} role={role} />
        ) : (
          <Choice
            key={role.roleId}
            icon={roleIconName(role.icon)}
            title={role.title}
            note={role.tagline}
            isQuiet={role.kind !== 'free'}
            mark={role.kind === 'taken' ? <Holders role={role} /> : <SeatMark kind={role.kind} />}
            chosenWord={role.kind === 'taken' ? t('join.shared') : t('join.yours')}
            isChosen={choice.kind === 'role' && choice.roleId === role.roleId}
            onChoose={() => onChoose({ kind: 'role', roleId: role.roleId })}
          />
        ),
      )}
      {!hasSeat && (
        <Choice
          icon="eye"
          title={t('join.observer')}
          note={t('join.observerNote')}
          isQuiet
          isChosen={choice.kind === 'observer'}
          onChoose={() => onChoose({ kind: 'observer' })}
        />
      )}
    </fieldset>
  );
}

function SeatMark({ kind }: { kind: 'free' | 'bot' }) {
  if (kind === 'free') return <>{t('join.free')}</>;
  return (
    <span class="rolePicker__bot" title={t('join.botNote')}>
      <Icon name="bot" />
      {t('join.bot')}
      <span class="said">{t('join.botNote')}</span>
    </span>
  );
}

interface ChoiceProps {
  icon: IconName;
  title: string;
  note: string;
  mark?: ComponentChildren;
  isQuiet?: boolean;
  /** Word beside the check when chosen; '' = the check alone. */
  chosenWord?: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ icon, title, note, mark, isQuiet = false, chosenWord = '', isChosen, onChoose }: ChoiceProps) {
  const chosenMark = (
    <span class="rolePicker__yours">
      <Icon name="check" size={16} />
      {chosenWord}
    </span>
  );
  return (
    <label class="rolePicker__choice">
      <input type="radio" name="role" class="cover" checked={isChosen} onChange={onChoose} />
      <Strip
        tone={isQuiet && !isChosen ? 'quiet' : 'paper'}
        isChosen={isChosen}
        tab={
          <span class="rolePicker__tab">
            <Icon name={icon} />
          </span>
        }
        title={title}
        note={note}
        aside={isChosen ? chosenMark : mark}
      />
    </label>
  );
}

function Holders({ role }: { role: SessionRole }) {
  return (
    <>
      <Icon name="user-round" size={16} />
      <span class="rolePicker__nickname">{role.nicknames.join(', ')}</span>
    </>
  );
}

function TakenRole({ role }: { role: SessionRole }) {
  return (
    <Strip
      tone="desk"
      tab={
        <span class="rolePicker__tab rolePicker__tab--taken">
          <Icon name={roleIconName(role.icon)} />
        </span>
      }
      title={role.title}
      note={role.tagline}
      aside={<Holders role={role} />}
    />
  );
}
