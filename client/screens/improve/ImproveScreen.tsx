// Between rounds: improvements to choose within money and places, and the working agreements.
// Must not: know what an improvement does; teams find out by trying.
import { VocabularySwitch } from '../../widgets/vocabulary/VocabularySwitch.tsx';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { PlayFrame } from '../play/PlayFrame.tsx';
import { ReadyBar } from '../play/ReadyBar.tsx';
import { AgreementsPart } from './AgreementsPart.tsx';
import { Fold } from './Fold.tsx';
import { ImprovementCard } from './ImprovementCard.tsx';
import { RetroBoard } from './retro/RetroBoard.tsx';
import { SevenSteps } from './SevenSteps.tsx';
import { isOffered } from './teamOptions.ts';
import './improve.css';

export function ImproveScreen({ team, roles }: PlayProps) {
  const view = team.model.publicView.value;
  const improvements = Object.values(view.improvements).sort((a, b) => a.order - b.order);
  const isDue = view.retro.stage === 'choose' || view.retro.stage === '';
  const mayChoose = isOffered(team, roles, 'chooseImprovement') || isOffered(team, roles, 'dropImprovement');
  return (
    <PlayFrame
      team={team}
      roles={roles}
      isWide
      title={t('improve.title')}
      lead={
        <>
          <p>{t('improve.lead')}</p>
          <VocabularySwitch code={team.code} />
        </>
      }
      below={<SevenSteps view={view} />}
    >
      <div class={`improve improve--${view.retro.stage}`}>
        <RetroBoard team={team} roles={roles} />
        <Fold title={t('improve.improvements')} isDue={isDue}>
          <section class="improve__part" aria-labelledby="improvementsTitle">
            <header class="improve__head">
              <h2 id="improvementsTitle">{t('improve.improvements')}</h2>
              <dl class="improve__left">
                <div>
                  <dt>{t('improve.money')}</dt>
                  <dd class="mono">{formatMoney(view.budgetLeftCents)}</dd>
                </div>
                <div>
                  <dt>{t('improve.places')}</dt>
                  <dd class="mono">{view.improvementsLeft}</dd>
                </div>
              </dl>
            </header>
            {improvements.length === 0 && <p>{t('improve.noneOffered')}</p>}
            {improvements.length > 0 && !mayChoose && <p>{t('improve.notYours')}</p>}
            <div class="improve__cards">
              {improvements.map((improvement) => (
                <ImprovementCard key={improvement.id} team={team} roles={roles} improvement={improvement} />
              ))}
            </div>
          </section>
        </Fold>
        <Fold title={t('improve.agreements')} isDue={isDue}>
          <AgreementsPart team={team} roles={roles} />
        </Fold>
      </div>
      <ReadyBar team={team} roles={roles} />
    </PlayFrame>
  );
}
