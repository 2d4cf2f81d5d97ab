// The moments worth talking about, in the order of how much there is to say: when, what shows it, a question for the team, and
// the ways on. Must not say whose fault anything was.
import type { MomentStory } from '../../../net/debriefApi.ts';
import type { FiguresAnswer, RoundSpan } from '../../../net/figuresApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { tickAt, type Reader } from '../reader.ts';
import { sentenceWords } from '../story/sentenceWords.ts';
import { WaysOn } from '../WaysOn.tsx';
import './moments.css';

interface MomentCardsProps {
  answer: FiguresAnswer;
  reader: Reader;
  /** A screen that nobody can scroll has room for a few. */
  max?: number;
}

export function MomentCards({ answer, reader, max = Infinity }: MomentCardsProps) {
  const moments = answer.moments.filter(({ round }) => answer.round === 0 || round === answer.round).slice(0, max);
  return (
    <section class="moments" aria-labelledby="momentsTitle">
      <h2 id="momentsTitle">{t('debrief.moments')}</h2>
      <p class="mute">{t(moments.length === 0 ? 'debrief.noMoments' : 'debrief.momentsNote')}</p>
      {moments.length > 0 && (
        <ol class="moments__list">
          {moments.map((moment) => (
            <MomentCard key={`${moment.round} ${moment.kind}`} moment={moment} spans={answer.spans} reader={reader} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface MomentCardProps {
  moment: MomentStory;
  spans: readonly RoundSpan[];
  reader: Reader;
}

function MomentCard({ moment, spans, reader }: MomentCardProps) {
  const { kind, round, roundTick, evidence, roles, questionKey } = moment;
  return (
    <li class="moments__card paper">
      <h3>
        <Icon name="flag" />
        {t(`debrief.moment.${kind}`)}
      </h3>
      <p class="mute">{t('debrief.when', { round, time: formatDayClock(roundTick) })}</p>
      <ul>
        {evidence.map((sentence) => (
          <li key={sentence.code}>{sentenceWords('debrief.evidence', sentence)}</li>
        ))}
      </ul>
      {roles.length > 0 && <p class="mute">{t('debrief.where', { roles: roles.join(', ') })}</p>}
      <p class="moments__question">{t('debrief.ask', { question: t(`debrief.question.${questionKey}`) })}</p>
      <WaysOn reader={reader} spans={spans} tick={tickAt(spans, round, roundTick)} moment={kind} />
    </li>
  );
}
