// The wall of take-aways in three columns: start, stop, continue; each slip with the role it was written in.
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { TAKEAWAY_ICONS, TAKEAWAY_KINDS } from './takeawayKinds.ts';
import { TakeawayWords } from './TakeawayWords.tsx';
import type { WallColumns } from './wallPages.ts';
import './takeaways.css';

export function TakeawayWall({ team: { model }, columns }: { team: Team; columns: WallColumns }) {
  const { roles } = model.publicView.value;
  return (
    <div class="takeawayWall">
      {TAKEAWAY_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`wall-${kind}`}>
          <h3 id={`wall-${kind}`} class="takeawayWall__kind">
            <Icon name={TAKEAWAY_ICONS[kind]} size={18} />
            {t(`takeaway.kind.${kind}`)}
          </h3>
          {columns[kind].length === 0 && <p class="mute">{t('takeaways.nothing')}</p>}
          <ul class="takeawayWall__list">
            {columns[kind].map((takeaway) => (
              <li key={takeaway.id} class="takeaway paper">
                <TakeawayWords takeaway={takeaway}>
                  <span class="takeaway__role">{model.textOf(roles[takeaway.roleId]?.titleKey ?? '')}</span>
                </TakeawayWords>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
