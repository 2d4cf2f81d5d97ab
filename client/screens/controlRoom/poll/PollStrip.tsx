// GO or NO-GO: what I know and nobody else does, my answer, everybody's answers, and for the Director the call with its price.
// Must not add up what others have not said.
import type { RiskFactView } from '../../../../shared/sim/views/types.ts';
import { formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { ActionButton } from '../desk/ActionButton.tsx';
import { useRoom } from '../room/RoomContext.ts';
import { DirectorCall } from './DirectorCall.tsx';
import { PollAnswers } from './PollAnswers.tsx';
import './poll.css';

export function PollStrip() {
  const { view, role, textOf } = useRoom();
  const { poll } = view;
  const manoeuvre = view.manoeuvres[poll.id];
  const title = textOf(manoeuvre?.titleKey ?? '');
  const hours = Math.max(0, poll.deadlineTick - view.roundTick);
  const risks = Object.values(role.risks).filter((risk) => risk.manoeuvreId === poll.id);
  return (
    <section class="pollStrip paper" aria-labelledby="poll-head" id="poll">
      <header class="pollStrip__head">
        <h2 id="poll-head">{t('poll.title', { title })}</h2>
        <p>{poll.isHolding ? t('poll.holding', { hours: poll.holdTicksLeft }) : t('poll.deadline', { hours })}</p>
      </header>
      <div class="pollStrip__parts">
        <div class="pollStrip__part">
          <h3>{t('poll.iKnow')}</h3>
          <Risks risks={risks} />
        </div>
        <div class="pollStrip__part">
          <h3>{t('poll.yourAnswer')}</h3>
          <MyAnswer />
        </div>
        <DirectorCall />
        <div class="pollStrip__part pollStrip__part--wide">
          <h3>{t('poll.answers', { risk: formatPerMille(poll.knownRiskPerMille) })}</h3>
          <PollAnswers />
        </div>
      </div>
    </section>
  );
}

function Risks({ risks }: { risks: readonly RiskFactView[] }) {
  const { textOf } = useRoom();
  if (risks.length === 0) return <p>{t('poll.noRisk')}</p>;
  return (
    <ul class="pollStrip__risks">
      {risks.map((risk) => (
        <li key={risk.id} class={risk.isOpen ? 'pollStrip__risk--open' : ''}>
          <strong>{textOf(risk.titleKey)}</strong> {textOf(risk.factKey)}{' '}
          <span class="mono">{formatPerMille(risk.perMille)}</span>{' '}
          <span class="pollStrip__state">{risk.isOpen ? t('poll.open') : t('poll.closed')}</span>
        </li>
      ))}
    </ul>
  );
}

export const POLL_ANSWERS = [
  { answer: 'go', keyName: 'G', word: 'poll.go' },
  { answer: 'noGo', keyName: 'N', word: 'poll.noGo' },
] as const;

function MyAnswer() {
  const { options, give, view, role } = useRoom();
  const option = options.find('answerPoll');
  const mine = view.pollAnswers[role.roleId]?.answer ?? 'waiting';
  if (option === null) return <p>{t('poll.nothingToAnswer')}</p>;
  const call = (answer: string): void => {
    // The same answer again changes nothing.
    if (answer !== mine) give({ type: 'answerPoll', target: option.target, pick: answer }, 'answerPoll');
  };
  return (
    <div class="pollStrip__buttons">
      {POLL_ANSWERS.map(({ answer, keyName, word }) => (
        <ActionButton
          key={answer}
          option={option}
          keyName={keyName}
          isPrimary
          isPressed={mine === answer}
          onAct={() => call(answer)}
        >
          {t(word)}
        </ActionButton>
      ))}
    </div>
  );
}
