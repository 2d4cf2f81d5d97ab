// The report of one's own team, for players once they look back on all of it.
import type { Team } from '../../../model/Team.ts';
import { loadSeat } from '../../../net/seatStore.ts';
import { t } from '../../../words/t.ts';
import { ReportButtons } from './ReportButtons.tsx';

export function OwnReport({ team: { code, teamId } }: { team: Team }) {
  const token = loadSeat(code)?.seatToken ?? '';
  if (token === '') return null;
  return <ReportButtons reportKey={{ code, token, teamId }} title={t('reportFile.own')} formats={['html', 'csv']} />;
}
