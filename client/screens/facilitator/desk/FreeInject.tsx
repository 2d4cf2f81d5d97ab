// An inject of one's own: to which team, which kind, and what it needs; a message in character is one of the kinds.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { forTeam } from '../../../net/sessionApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import { actionOf, INJECT_KINDS, type InjectKind } from './freeInjects.ts';
import { InjectFields } from './InjectFields.tsx';
import { useWishedMessage } from './MessageWish.ts';

export function FreeInject({ team }: { team: Team }) {
  const { orderAll, scopeId } = useControl();
  const { teams, watched } = useTeamsOfSession();
  const wish = useWishedMessage();
  const [teamId, setTeamId] = useState(scopeId);
  const [kind, setKind] = useState<InjectKind>('message');
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setTeamId(scopeId), [scopeId]);
  useEffect(() => {
    if (wish.number === 0) return;
    setTeamId(teams.length > 1 ? wish.teamId : '');
    setKind('message');
  }, [wish.number]);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    const action = actionOf(kind, new FormData(form.current), t('facilitator.from'));
    if (!action) return;
    const isDone = (await orderAll(forTeam(action, teamId))) !== null;
    setSent(isDone);
    if (isDone) form.current.reset();
  };
  const shown = watched.find((one) => one.teamId === teamId) ?? team;
  const needsClock = kind !== 'message' && kind !== 'rule' && shown.model.publicView.value.phase !== 'running';
  return (
    <section class="deskPart" aria-labelledby="freeInjectTitle">
      <h2 id="freeInjectTitle">{t('facilitator.freeInject')}</h2>
      <form ref={form} class="freeInject" onSubmit={(event) => void submit(event)} onInput={() => setSent(false)}>
        {teams.length > 1 && (
          <label class="field">
            <span>{t('facilitator.injectTeam')}</span>
            <select value={teamId} onChange={(event) => setTeamId(event.currentTarget.value)}>
              <option value="">{t('facilitator.allTeams')}</option>
              {teams.map((one) => (
                <option key={one.teamId} value={one.teamId}>
                  {t('facilitator.team', { name: one.name })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{t('facilitator.injectKind')}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as InjectKind)}>
            {INJECT_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`facilitator.kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <InjectFields kind={kind} model={shown.model} wish={wish} />
        {needsClock && <p class="mute freeInject__wide">{t('facilitator.injectWhen')}</p>}
        <span class="freeInject__send">
          <button type="submit" class="button button--primary" disabled={needsClock}>
            <Icon name="send" />
            {t('facilitator.send')}
          </button>
          <span role="status">{isSent && t('facilitator.messageSent')}</span>
        </span>
      </form>
    </section>
  );
}
