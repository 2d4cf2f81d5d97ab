// Free injects while a round runs: more work of a stream, or an incident on a service.
import { useState } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import type { ControlAction } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { useControl } from './ControlContext.ts';

/** Felt by most users of the service, without bringing everything down. */
const INCIDENT_IMPACT_PER_MILLE = 600;
const TITLE_LENGTH_MAX = 120;

export function InjectForm({ team }: { team: Team }) {
  const { order } = useControl();
  const [isDone, setDone] = useState(false);
  const { model } = team;
  const isRunning = model.publicView.value.phase === 'running';
  const services = Object.values(model.publicView.value.services).sort((a, b) => a.order - b.order);
  const give = async (event: SubmitEvent, toAction: (form: FormData) => ControlAction | null): Promise<void> => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const action = toAction(new FormData(event.currentTarget));
    if (action) setDone(await order(action));
  };
  return (
    <details class="sideCard">
      <summary>{t('facilitator.inject')}</summary>
      {!isRunning && <p class="mute">{t('facilitator.injectWhen')}</p>}
      <form class="sideForm" onSubmit={(event) => void give(event, workAction)}>
        <label class="field">
          <span>{t('facilitator.injectStream')}</span>
          <select name="streamId">
            {streamsOf(model.texts.value).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={!isRunning}>
          {t('facilitator.injectDo')}
        </button>
      </form>
      <form class="sideForm" onSubmit={(event) => void give(event, incidentAction)}>
        <label class="field">
          <span>{t('facilitator.injectService')}</span>
          <select name="serviceId">
            {services.map((service) => (
              <option key={service.id} value={service.id}>
                {model.textOf(service.titleKey)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('facilitator.injectTitle')}</span>
          <input name="title" maxLength={TITLE_LENGTH_MAX} required autocomplete="off" />
        </label>
        <button type="submit" class="button" disabled={!isRunning}>
          {t('facilitator.injectDo')}
        </button>
      </form>
      <span role="status">{isDone && t('facilitator.injectDone')}</span>
    </details>
  );
}

function workAction(form: FormData): ControlAction | null {
  const streamId = form.get('streamId');
  return typeof streamId === 'string' ? { action: 'inject', streamId, count: 1 } : null;
}

function incidentAction(form: FormData): ControlAction | null {
  const serviceId = form.get('serviceId');
  const title = form.get('title');
  if (typeof serviceId !== 'string' || typeof title !== 'string' || title.trim() === '') return null;
  return { action: 'inject', serviceId, impactPerMille: INCIDENT_IMPACT_PER_MILLE, title: title.trim() };
}

const STREAM_TITLE = /^streams\.([^.]+)\.title$/;

/** The scenario's streams are known to the facilitator by their titles. */
function streamsOf(texts: Readonly<Record<string, string>>): { id: string; title: string }[] {
  return Object.entries(texts)
    .flatMap(([key, title]) => {
      const id = STREAM_TITLE.exec(key)?.[1];
      return id === undefined ? [] : [{ id, title }];
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}
