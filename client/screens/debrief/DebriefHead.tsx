// Head of the debrief's page: which team and round, the steps, and the ways to the big screen and the report.
import type { Team } from '../../model/Team.ts';
import { screenPathOf, type SavedSession } from '../../net/sessionStore.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { t } from '../../words/t.ts';
import { ReportButtons } from './report/ReportButtons.tsx';
import { RoundTabs } from './RoundTabs.tsx';

export const DEBRIEF_STEPS = ['outcomes', 'question', 'causes', 'moments', 'figures'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

interface DebriefHeadProps {
  session: SavedSession;
  team: Team;
  teams: readonly { teamId: string; name: string }[];
  rounds: readonly number[];
  /** 0 = all. */
  round: number;
  step: DebriefStep;
  onTeam: (teamId: string) => void;
  onRound: (round: number) => void;
  onStep: (step: DebriefStep) => void;
}

export function DebriefHead(props: DebriefHeadProps) {
  const { session, team, teams, rounds, round, onTeam, onRound } = props;
  const screenPath = screenPathOf(session, team.teamId);
  const name = team.model.session.value.teamName;
  return (
    <header class="debriefHead">
      <Logo hasName={false} />
      <h1>{round === 0 ? t('debrief.title', { team: name }) : t('debrief.pageTitle', { team: name, round })}</h1>
      {teams.length > 1 && (
        <label class="debriefHead__team">
          <span class="said">{t('debrief.chooseTeam')}</span>
          <select value={team.teamId} onChange={({ currentTarget }) => onTeam(currentTarget.value)}>
            {teams.map(({ teamId, name: one }) => (
              <option key={teamId} value={teamId}>
                {t('facilitator.team', { name: one })}
              </option>
            ))}
          </select>
        </label>
      )}
      <RoundTabs rounds={rounds} shown={round} onShow={onRound} />
      <Steps {...props} />
      <ReportButtons
        reportKey={{ code: session.code, token: session.token, teamId: team.teamId }}
        title={t('debrief.report')}
        formats={['html']}
      />
      {screenPath !== '' && (
        <a class="button" href={screenPath} target="_blank" rel="noopener">
          <Icon name="monitor" />
          {t('debrief.bigScreen')}
        </a>
      )}
    </header>
  );
}

function Steps({ step, onStep }: Pick<DebriefHeadProps, 'step' | 'onStep'>) {
  const reached = DEBRIEF_STEPS.indexOf(step);
  return (
    <ol class="debriefHead__steps">
      {DEBRIEF_STEPS.map((one, position) => (
        <li key={one}>
          <button
            type="button"
            class="button"
            {...(one === step ? { 'aria-current': 'step' as const } : {})}
            onClick={() => onStep(one)}
          >
            {position < reached ? <Icon name="check" /> : <span class="debriefHead__number mono">{position + 1}</span>}
            {t(`debrief.step.${one}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}
