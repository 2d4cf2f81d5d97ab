// What of the round a group of notes has to do with: where value leaked, an insight, an improvement. Figures come from the program.
import type { RetroGroupView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import type { IconName } from '../../../widgets/icons/names.ts';
import { t } from '../../../words/t.ts';
import { splitIds } from '../teamOptions.ts';
import { useCommand } from '../../play/useCommand.ts';
import { evidenceChoices, evidenceText } from './evidenceWords.ts';

const LINKS_MAX = 4;
const ICONS: Readonly<Record<string, IconName>> = {
  leak: 'droplets',
  insight: 'lightbulb',
  improvement: 'trending-up',
};

interface EvidenceProps {
  group: RetroGroupView;
  team: Team;
  mayLink: boolean;
}

export function Evidence({ group, team, mayLink }: EvidenceProps) {
  const { isPending, refusal, send } = useCommand();
  const links = splitIds(group.links);
  const toggle = (link: string): void => send({ type: 'linkGroup', groupId: group.id, link });
  const choices = evidenceChoices(team.model).filter(({ link }) => !links.includes(link));
  return (
    <div class="evidence">
      {links.length > 0 && (
        <ul class="evidence__links">
          {links.map((link) => (
            <li key={link}>
              <Icon name={ICONS[link.split(':')[0] ?? ''] ?? 'pin'} size={16} />
              <span>{evidenceText(team.model, link)}</span>
              {mayLink && (
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={t('retro.unlink', { text: evidenceText(team.model, link) })}
                  aria-disabled={isPending}
                  onClick={() => toggle(link)}
                >
                  <Icon name="x" size={16} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayLink && links.length < LINKS_MAX && choices.length > 0 && (
        <select
          aria-label={t('retro.link', { title: group.title })}
          value=""
          disabled={isPending}
          onChange={(event) => event.currentTarget.value !== '' && toggle(event.currentTarget.value)}
        >
          <option value="">{t('retro.linkChoose')}</option>
          {choices.map(({ link, text }) => (
            <option key={link} value={link}>
              {text}
            </option>
          ))}
        </select>
      )}
      <span class="field__note" role="alert">
        {refusal}
      </span>
    </div>
  );
}
