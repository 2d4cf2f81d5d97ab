// The moments worth talking about, in the order of how much there is to say: when, what shows it, and a question for the team.
import type { MomentStory } from '../../../net/debriefApi.ts';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { sentenceWords } from './sentenceWords.ts';

export function MomentList({ moments }: { moments: readonly MomentStory[] }) {
  return (
    <section class="debriefStory" aria-labelledby="momentsTitle">
      <h3 id="momentsTitle">{t('debrief.moments')}</h3>
      <p class="mute">{t(moments.length === 0 ? 'debrief.noMoments' : 'debrief.momentsNote')}</p>
      {moments.length > 0 && (
        <ol class="debriefStory__moments">
          {moments.map((moment) => (
            <MomentEntry key={`${moment.round} ${moment.kind}`} moment={moment} />
          ))}
        </ol>
      )}
    </section>
  );
}

function MomentEntry({ moment }: { moment: MomentStory }) {
  const { kind, round, roundTick, evidence, roles, questionKey } = moment;
  return (
    <li class="debriefStory__moment">
      <h4>{t(`debrief.moment.${kind}`)}</h4>
      <p class="mute">{t('debrief.when', { round, time: formatDayClock(roundTick) })}</p>
      <ul>
        {evidence.map((sentence) => (
          <li key={sentence.code}>{sentenceWords('debrief.evidence', sentence)}</li>
        ))}
      </ul>
      {roles.length > 0 && <p class="mute">{t('debrief.where', { roles: roles.join(', ') })}</p>}
      <p class="debriefStory__question">{t('debrief.ask', { question: t(`debrief.question.${questionKey}`) })}</p>
    </li>
  );
}
