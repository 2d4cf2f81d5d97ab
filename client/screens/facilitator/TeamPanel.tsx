// The chosen team: goals as meters, then one row per role with who plays it and what its hands do. Stuck and idle are the only amber.
import type { Team } from '../../model/Team.ts';
import { Meter } from '../../widgets/meter/Meter.tsx';
import { t } from '../../words/t.ts';
import { GoalsPart } from '../review/GoalsPart.tsx';
import { latestResult } from '../review/latestResult.ts';
import { RevealSteps } from './RevealSteps.tsx';
import { RoleRow } from './RoleRow.tsx';

export function TeamPanel({ team }: { team: Team }) {
  const { model } = team;
  const view = model.publicView.value;
  const goals = Object.values(view.goals).sort((a, b) => a.order - b.order);
  const roles = Object.values(view.roles).sort((a, b) => a.order - b.order);
  const isLookingBack = view.phase === 'review' || view.phase === 'debrief';
  const result = isLookingBack ? latestResult(view.results) : null;
  return (
    <section class="teamPanel" aria-labelledby="teamPanelTitle">
      <h2 id="teamPanelTitle">{t('facilitator.team', { name: model.session.value.teamName })}</h2>
      {isLookingBack && <RevealSteps step={view.revealStep} />}
      {result ? (
        <GoalsPart result={result} model={model} />
      ) : (
        view.round > 0 && (
          <div class="teamPanel__goals">
            {goals.map((goal) => (
              <Meter key={goal.id} goal={goal} title={model.textOf(goal.titleKey)} />
            ))}
          </div>
        )
      )}
      <table class="roleTable">
        <caption class="said">{t('facilitator.roles')}</caption>
        <tbody>
          {roles.map((role) => (
            <RoleRow key={role.id} role={role} model={model} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
