// The team's run guide: every working agreement as a choice, for whoever may change it. In briefing and improve.
import { t } from '../../words/t.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { AgreementPicker } from './AgreementPicker.tsx';
import { isOffered } from './teamOptions.ts';
import './improve.css';

export function AgreementsPart({ team, roles }: PlayProps) {
  const agreements = Object.values(team.model.publicView.value.agreements).sort((a, b) => a.order - b.order);
  if (agreements.length === 0) return null;
  const mayAgree = isOffered(team, roles, 'adoptAgreement');
  return (
    <section class="improve__part" aria-labelledby="agreementsTitle">
      <h2 id="agreementsTitle">{t('improve.agreements')}</h2>
      <p>{t(mayAgree ? 'improve.agreementsNote' : 'improve.agreementsNotYours')}</p>
      <div class="improve__cards">
        {agreements.map((agreement) => (
          <AgreementPicker key={agreement.id} team={team} roles={roles} agreement={agreement} />
        ))}
      </div>
    </section>
  );
}
