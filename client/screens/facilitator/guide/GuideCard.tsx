// "Say now": the guide for the present phase on paper: one sentence, then what to watch for, to ask, and to leave alone.
// From the scenario where it has something for this round.
import type { PublicView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import type { TeamModel } from '../../../model/TeamModel.ts';
import { VocabularySwitch } from '../../../widgets/vocabulary/VocabularySwitch.tsx';
import { t, type WordKey } from '../../../words/t.ts';
import './guide.css';

interface GuidePart {
  headingKey: WordKey;
  lines: readonly string[];
}

export function GuideCard({ team }: { team: Team }) {
  const view = team.model.publicView.value;
  const parts = guideParts(team.model, view).filter((part) => part.lines.length > 0);
  return (
    <section class="guide paper" aria-labelledby="guideTitle">
      <h2 id="guideTitle" class="guide__now">
        {t('facilitator.sayNow')}
      </h2>
      <p class="guide__sentence">{t(`facilitator.guide.${view.phase}`)}</p>
      {parts.map((part) => (
        <div key={part.headingKey}>
          <h3>{t(part.headingKey)}</h3>
          <ul class="guide__lines">
            {part.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <VocabularySwitch code={team.code} />
    </section>
  );
}

function guideParts(model: TeamModel, { phase, roundTitleKey }: PublicView): GuidePart[] {
  const round = roundTitleKey.slice(0, roundTitleKey.lastIndexOf('.'));
  const part = (headingKey: WordKey, name: string): GuidePart => ({
    headingKey,
    lines: listTexts(model, `${round}.facilitation.${name}`),
  });
  const mistakes = part('facilitator.mistakes', 'mistakes');
  switch (phase) {
    case 'briefing':
      return [part('facilitator.stress', 'stress'), mistakes];
    case 'running':
      return [part('facilitator.watchFor', 'watchFor'), mistakes];
    case 'review':
    case 'improve':
      return [part('facilitator.ask', 'ask'), mistakes];
    case 'debrief':
      return [{ headingKey: 'facilitator.ask', lines: listTexts(model, 'debrief') }];
    case 'lobby':
    case 'closed':
      return [{ headingKey: 'facilitator.mistakes', lines: listTexts(model, 'facilitation.mistakes') }];
  }
}

/** Texts of a list: `<key>.0`, `<key>.1` … as far as they have arrived. */
function listTexts(model: TeamModel, key: string): string[] {
  const texts = model.texts.value;
  const lines: string[] = [];
  for (let position = 0; ; position += 1) {
    const line = texts[`${key}.${position}`];
    if (line === undefined) return lines;
    lines.push(line);
  }
}
