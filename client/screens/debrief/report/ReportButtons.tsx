// Buttons that bring the report of a session or a team, and what goes on meanwhile. Must not make anything of it.
import { useState } from 'preact/hooks';
import type { ReportFormat, ReportKey } from '../../../net/reportApi.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { openReport } from './openReport.ts';
import './reportButtons.css';

interface ReportButtonsProps {
  reportKey: ReportKey;
  /** Whose report it is. */
  title: string;
  formats: readonly ReportFormat[];
}

export function ReportButtons({ reportKey, title, formats }: ReportButtonsProps) {
  const [state, setState] = useState<'' | 'making' | 'failed'>('');
  const ask = (format: ReportFormat): void => {
    if (state === 'making') return;
    setState('making');
    openReport(reportKey, format).then(
      () => setState(''),
      () => setState('failed'),
    );
  };
  return (
    <div class="reportButtons" role="group" aria-label={title}>
      <span class="reportButtons__title">{title}</span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          aria-disabled={state === 'making'}
          onClick={() => ask(format)}
        >
          <Icon name={format === 'html' ? 'printer' : 'list'} size={16} />
          {t(`reportFile.${format}`)}
        </button>
      ))}
      <span role="status" class={state === 'failed' ? 'reportButtons__failed' : 'mute'}>
        {state === '' ? '' : t(`reportFile.${state}`)}
      </span>
    </div>
  );
}
