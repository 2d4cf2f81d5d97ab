// GO or NO-GO on the projector: how long is left, the known risk and what it is made of, each role's answer along the
// trajectory, the Director's three ways on one strip. Must not: tell a risk that nobody has stated.
import type { PollAnswerView, PublicView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { DirectorStrip } from './DirectorStrip.tsx';
import { factsOf } from './factsOf.ts';
import { PollPins } from './PollPins.tsx';
import './poll.css';

export function PollPicture({ team }: { team: Team }) {
  return (
    <main class="pollPicture">
      <ScreenHead team={team} />
      <div class="pollPicture__top">
        <TimeLeft team={team} />
        <KnownRisk team={team} />
      </div>
      <PollPins team={team} />
      <DirectorStrip view={team.model.publicView.value} />
    </main>
  );
}

function TimeLeft({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const { poll } = view;
  const title = team.model.textOf(view.manoeuvres[poll.id]?.titleKey ?? '');
  const hours = poll.isHolding ? poll.holdTicksLeft : Math.max(0, poll.deadlineTick - view.roundTick);
  const until = poll.isHolding
    ? t('screen.pollHolding', { cost: formatMoney(poll.holdCostCentsPerTick) })
    : t('screen.pollDeadline');
  return (
    <div>
      <h2>{t('screen.pollTitle', { title })}</h2>
      <p class="pollPicture__figure">{t('time.hours', { hours })}</p>
      <p role="status">{until}</p>
    </div>
  );
}

const FACTS_SHOWN = 3;

/** The sum, and what has been stated with each NO-GO, gravest first. */
function KnownRisk({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const stated = statedRisks(view);
  const most = Math.max(1, ...stated.map((answer) => answer.riskPerMille));
  return (
    <div class="pollRisk">
      <p class="pollRisk__label">{t('screen.pollRisk')}</p>
      <p class="pollPicture__figure">{formatPerMille(view.poll.knownRiskPerMille)}</p>
      <ul class="pollRisk__facts" aria-live="polite">
        {stated.slice(0, FACTS_SHOWN).map((answer) => (
          <li key={answer.roleId}>
            <span class="mono">{formatPerMille(answer.riskPerMille)}</span>
            <span class="pollRisk__bar" aria-hidden="true" style={{ '--share': answer.riskPerMille / most }} />
            <span class="pollRisk__fact">{factsOf(answer, (key) => team.model.textOf(key))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function statedRisks({ pollAnswers }: PublicView): PollAnswerView[] {
  return Object.values(pollAnswers)
    .filter((answer) => answer.factKeys !== '')
    .sort((a, b) => b.riskPerMille - a.riskPerMille);
}
