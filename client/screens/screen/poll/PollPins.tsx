// The answers of the roles as pins on the trajectory: word, icon, colour and shape of the knot say the same.
import type { PollAnswerView, PublicView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { factsOf } from './factsOf.ts';
import { lineY, pinPlaces, type PinPlace } from './pinPlaces.ts';

export function PollPins({ team }: { team: Team }) {
  const answers = sortedAnswers(team.model.publicView.value);
  const places = pinPlaces(answers.length);
  return (
    <div class="pollPins">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={linePath()} vector-effect="non-scaling-stroke" />
      </svg>
      <ul>
        {answers.map((answer, position) => {
          const place = places[position];
          return place && <Pin key={answer.roleId} answer={answer} team={team} place={place} />;
        })}
      </ul>
    </div>
  );
}

const STEPS = 25;

function linePath(): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = (step * 100) / STEPS;
    return `${x} ${lineY(x).toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}

function sortedAnswers(view: PublicView): PollAnswerView[] {
  return Object.values(view.pollAnswers).sort(
    (a, b) => (view.roles[a.roleId]?.order ?? 0) - (view.roles[b.roleId]?.order ?? 0),
  );
}

const ICONS = { waiting: 'hourglass', go: 'circle-check', noGo: 'circle-x' } as const;
const WORDS = { waiting: 'screen.pollWaiting', go: 'screen.pollGo', noGo: 'screen.pollNoGo' } as const;

function Pin({ answer, team, place }: { answer: PollAnswerView; team: Team; place: PinPlace }) {
  const role = team.model.publicView.value.roles[answer.roleId];
  const facts = factsOf(answer, (key) => team.model.textOf(key));
  const height = place.isAbove ? { top: 0, bottom: `${100 - place.y}%` } : { top: `${place.y}%`, bottom: 0 };
  return (
    <li
      class={`pollPin pollPin--${answer.answer} ${place.isAbove ? 'pollPin--above' : 'pollPin--below'}`}
      style={{ left: `${place.x}%`, width: `${place.width}%`, ...height }}
    >
      <span class="pollPin__verdict">
        <Icon name={ICONS[answer.answer]} />
        {t(WORDS[answer.answer])}
      </span>
      <span class="pollPin__role">{team.model.textOf(role?.titleKey ?? '')}</span>
      {facts !== '' && <span class="pollPin__facts">{facts}</span>}
    </li>
  );
}
