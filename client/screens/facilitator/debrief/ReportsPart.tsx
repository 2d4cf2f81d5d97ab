// The reports that a facilitator takes along: of the session with its teams side by side, and of the team that is looked at.
import { t } from '../../../words/t.ts';
import { ReportButtons } from '../../debrief/report/ReportButtons.tsx';
import { useControl } from '../ControlContext.ts';

interface ReportsPartProps {
  teamId: string;
  teamName: string;
}

export function ReportsPart({ teamId, teamName }: ReportsPartProps) {
  const { session } = useControl();
  const { code, token } = session;
  return (
    <section class="debriefPage__reports" aria-labelledby="reportsTitle">
      <h3 id="reportsTitle">{t('reportFile.title')}</h3>
      <ReportButtons
        reportKey={{ code, token, teamId: '' }}
        title={t('reportFile.session')}
        formats={['html', 'csv', 'json']}
      />
      <ReportButtons
        reportKey={{ code, token, teamId }}
        title={t('reportFile.team', { name: teamName })}
        formats={['html', 'csv', 'json']}
      />
      <p class="mute">{t('reportFile.note')}</p>
    </section>
  );
}
