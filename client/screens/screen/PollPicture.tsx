// GO or NO-GO on the projector: known risk, each role's answer along the trajectory, the Director's three ways on one strip.
import type { PollAnswerView, PublicView } from '../../../shared/sim/views/types.ts';
import type { Team } from '../../model/Team.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
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
      <Facts team={team} />
      <DirectorStrip view={view} />
    </main>
  );
}

/** Height of the trajectory's bend at a share of its length, 0–1. */
function bendAt(share: number): number {
  return 4 * share * (1 - share);
}

function sortedAnswers(view: PublicView): PollAnswerView[] {
  return Object.values(view.pollAnswers).sort(
    (a, b) => (view.roles[a.roleId]?.order ?? 0) - (view.roles[b.roleId]?.order ?? 0),
  );
}

/** Along the trajectory, by turns above and below it, so that each has twice the width. */
function Answers({ team }: { team: Team }) {
  const answers = sortedAnswers(team.model.publicView.value);
  return (
    <div class="pollAnswersLine">
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 36Q50 -8 100 36" vector-effect="non-scaling-stroke" />
      </svg>
      <ul style={{ gridTemplateColumns: `repeat(${answers.length + 1}, minmax(0, 1fr))` }}>
        {answers.map((answer, position) => (
          <AnswerCard key={answer.roleId} answer={answer} team={team} position={position} count={answers.length} />
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
  position: number;
  count: number;
}

function AnswerCard({ answer, team, position, count }: AnswerCardProps) {
  const role = team.model.publicView.value.roles[answer.roleId];
  const lift = bendAt((position + 0.5) / count).toFixed(3);
  return (
    <li
      class={`answerCard answerCard--${answer.answer}`}
      style={{ '--lift': lift, gridColumn: `${position + 1} / span 2`, gridRow: (position % 2) + 1 }}
    >
      <span class="answerCard__verdict">
        <Icon name={ANSWER_ICONS[answer.answer]} size={40} />
        {t(ANSWER_WORDS[answer.answer])}
      </span>
      <span class="answerCard__role">{team.model.textOf(role?.titleKey ?? '')}</span>
    </li>
  );
}

const FACTS_SHOWN = 3;

/** What has been stated with a no-go, gravest first. */
function Facts({ team }: { team: Team }) {
  const stated = sortedAnswers(team.model.publicView.value)
    .filter((answer) => answer.factKeys !== '')
    .sort((a, b) => b.riskPerMille - a.riskPerMille)
    .slice(0, FACTS_SHOWN);
  return (
    <ul class="pollFacts" aria-live="polite">
      {stated.map(({ roleId, factKeys, riskPerMille }) => (
        <li key={roleId}>
          <span class="mono">{formatPerMille(riskPerMille)}</span>
          <span>
            {factKeys
              .split(' ')
              .map((key) => team.model.textOf(key))
              .join('; ')}
          </span>
        </li>
      ))}
    </ul>
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
