// What each kind of free inject asks for. Names of fields are those that `actionOf` reads.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeamModel } from '../../../model/TeamModel.ts';
import { t } from '../../../words/t.ts';
import {
  COUNT_MAX,
  FROM_LENGTH_MAX,
  IMPACTS_PER_MILLE,
  MESSAGE_LENGTH_MAX,
  TITLE_LENGTH_MAX,
  type InjectKind,
} from './freeInjects.ts';
import type { MessageWish } from './MessageWish.ts';
import { RuleField } from './RuleField.tsx';

interface InjectFieldsProps {
  kind: InjectKind;
  model: TeamModel;
  wish: MessageWish;
}

const IMPACTS = ['little', 'much', 'all'] as const;

export function InjectFields({ kind, model, wish }: InjectFieldsProps) {
  switch (kind) {
    case 'message':
      return <MessageFields model={model} wish={wish} />;
    case 'event':
      return <EventFields model={model} />;
    case 'demand':
      return (
        <>
          <StreamField label={t('facilitator.injectStream')} model={model} isWanted={(type) => type !== 'event'} />
          <label class="field">
            <span>{t('facilitator.injectCount')}</span>
            <input name="count" type="number" min={1} max={COUNT_MAX} defaultValue="1" required />
          </label>
        </>
      );
    case 'incident':
      return <IncidentFields model={model} />;
    case 'rule':
      return <RuleField model={model} />;
  }
}

function MessageFields({ model, wish }: Omit<InjectFieldsProps, 'kind'>) {
  const [roleId, setRoleId] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wish.number === 0) return;
    setRoleId(wish.roleId);
    text.current?.focus();
  }, [wish.number]);
  const roles = Object.values(model.publicView.value.roles).sort((a, b) => a.order - b.order);
  return (
    <>
      <label class="field">
        <span>{t('facilitator.messageTo')}</span>
        <select name="roleId" value={roleId} onChange={(event) => setRoleId(event.currentTarget.value)}>
          <option value="">{t('facilitator.everybody')}</option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {model.textOf(role.titleKey)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('facilitator.messageFrom')}</span>
        <input name="from" maxLength={FROM_LENGTH_MAX} placeholder={t('facilitator.from')} autocomplete="off" />
      </label>
      <label class="field freeInject__wide">
        <span>{t('facilitator.messageText')}</span>
        <textarea ref={text} name="text" rows={2} maxLength={MESSAGE_LENGTH_MAX} required />
      </label>
    </>
  );
}

function EventFields({ model }: { model: TeamModel }) {
  return (
    <>
      <StreamField label={t('facilitator.injectEvent')} model={model} isWanted={(type) => type === 'event'} />
      <label class="field">
        <span>{t('facilitator.injectMeaning')}</span>
        <select name="meaning">
          <option value="signal">{t('facilitator.meaning.signal')}</option>
          <option value="noise">{t('facilitator.meaning.noise')}</option>
        </select>
      </label>
    </>
  );
}

interface StreamFieldProps {
  label: string;
  model: TeamModel;
  isWanted: (type: string) => boolean;
}

function StreamField({ label, model, isWanted }: StreamFieldProps) {
  const streams = Object.values(model.facilitatorView.value?.streams ?? {})
    .filter(({ type }) => isWanted(type))
    .map(({ id, titleKey }) => ({ id, title: model.textOf(titleKey) }))
    .sort((a, b) => a.title.localeCompare(b.title));
  return (
    <label class="field">
      <span>{label}</span>
      <select name="streamId">
        {streams.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function IncidentFields({ model }: { model: TeamModel }) {
  const services = Object.values(model.publicView.value.services).sort((a, b) => a.order - b.order);
  return (
    <>
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
        <span>{t('facilitator.injectImpact')}</span>
        <select name="impact" defaultValue={String(IMPACTS_PER_MILLE.much)}>
          {IMPACTS.map((impact) => (
            <option key={impact} value={IMPACTS_PER_MILLE[impact]}>
              {t(`facilitator.impact.${impact}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field freeInject__wide">
        <span>{t('facilitator.injectTitle')}</span>
        <input name="title" maxLength={TITLE_LENGTH_MAX} required autocomplete="off" />
      </label>
    </>
  );
}
