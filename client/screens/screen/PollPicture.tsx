// GO or NO-GO on the projector: known risk, each role's answer along the trajectory, the Director's three ways on one strip.
import type { PollAnswerView, PublicView } from '../../../shared/sim/views/types.ts';
import type { Team } from '../../model/Team.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { formatMoney, formatPerMille } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { ScreenHead } from './ScreenHead.tsx';

export function PollPicture({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const { poll } = view;
  const title = team.model.textOf(view.manoeuvres[poll.id]?.titleKey ?? '');
  const hours = Math.max(0, poll.deadlineTick - view.roundTick);
  return (
    <main class="pollPicture">
      <ScreenHead team={team} />
      <div class="pollPicture__question">
        <h2>{t('screen.pollTitle', { title })}</h2>
        <p role="status">
          {poll.isHolding
            ? t('screen.pollHolding', { hours: poll.holdTicksLeft, cost: formatMoney(poll.holdCostCentsPerTick) })
            : t('screen.pollDeadline', { hours })}
        </p>
      </div>
      <div class="pollPicture__risk">
        <p>{t('screen.pollRisk')}</p>
        <p class="pollPicture__figure mono">{formatPerMille(poll.knownRiskPerMille)}</p>
      </div>
      <Answers team={team} />
      <DirectorStrip view={view} />
    </main>
  );
}

/** Height of the trajectory's bend at a share of its length, 0–1. */
function bendAt(share: number): number {
  return 4 * share * (1 - share);
}

function Answers({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const answers = Object.values(view.pollAnswers).sort(
    (a, b) => (view.roles[a.roleId]?.order ?? 0) - (view.roles[b.roleId]?.order ?? 0),
  );
  return (
    <div class="pollAnswersLine">
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 38Q50 -32 100 38" vector-effect="non-scaling-stroke" />
      </svg>
      <ul>
        {answers.map((answer, position) => (
          <AnswerCard
            key={answer.roleId}
            answer={answer}
            team={team}
            lift={bendAt(answers.length < 2 ? 0.5 : (position + 0.5) / answers.length)}
          />
        ))}
      </ul>
    </div>
  );
}

const ANSWER_ICONS = { waiting: 'hourglass', go: 'check', noGo: 'x' } as const;
const ANSWER_WORDS = { waiting: 'screen.pollWaiting', go: 'screen.pollGo', noGo: 'screen.pollNoGo' } as const;

interface AnswerCardProps {
  answer: PollAnswerView;
  team: Team;
  lift: number;
}

function AnswerCard({ answer, team, lift }: AnswerCardProps) {
  const role = team.model.publicView.value.roles[answer.roleId];
  const facts = answer.factKeys.split(' ').filter((key) => key !== '');
  return (
    <li class={`answerCard answerCard--${answer.answer}`} style={{ '--lift': lift.toFixed(3) }}>
      <span class="answerCard__verdict">
        <Icon name={ANSWER_ICONS[answer.answer]} size={34} />
        {t(ANSWER_WORDS[answer.answer])}
      </span>
      <span class="answerCard__role">
        <Icon name={roleIconName(role?.icon ?? '')} size={26} />
        {team.model.textOf(role?.titleKey ?? '')}
      </span>
      {facts.map((key) => (
        <span key={key} class="answerCard__fact">
          {team.model.textOf(key)}
        </span>
      ))}
    </li>
  );
}

function DirectorStrip({ view }: { view: PublicView }) {
  const { poll } = view;
  return (
    <section class="directorStrip paper">
      <h3>{t('poll.call')}</h3>
      <ul>
        <li>
          <strong>{t('screen.pollGo')}</strong>
          <span>{t('poll.price.go', { risk: formatPerMille(poll.knownRiskPerMille) })}</span>
        </li>
        <li>
          <strong>{t('screen.pollHold')}</strong>
          <span>
            {t('poll.price.hold', { money: formatMoney(poll.holdCostCentsPerTick), hours: poll.holdTicksLeft })}
          </span>
        </li>
        <li>
          <strong>{t('screen.pollLater')}</strong>
          <span>
            {t('poll.price.later', {
              hours: Math.max(0, poll.laterOpensTick - view.roundTick),
              share: formatPerMille(poll.laterValuePerMille),
            })}
          </span>
        </li>
      </ul>
    </section>
  );
}
