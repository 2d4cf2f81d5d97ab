// "What if?": the facilitator chooses a moment and a change, bots play on both ways, and the panel shows what came of it.
// Must not play anything itself.
import type { WhatIfKey, WhatIfMoment } from '../../../net/whatIfApi.ts';
import { t, wordFor } from '../../../words/t.ts';
import type { ChangeKind } from './changeKindOf.ts';
import { useWhatIf } from './useWhatIf.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfOutcome } from './WhatIfOutcome.tsx';
import './whatIf.css';

interface WhatIfPanelProps extends WhatIfKey {
  /** How many rounds the team has begun. */
  rounds: number;
  /** Where the replay stands, for instance; offered beside the beginnings of the rounds. */
  moment?: WhatIfMoment;
  /** What to change is looked for among these first. */
  kind?: ChangeKind;
}

export function WhatIfPanel({ rounds, moment, kind, ...key }: WhatIfPanelProps) {
  const { job, problem, start, cancel } = useWhatIf(key);
  const failure = problem !== '' ? problem : job?.state === 'failed' ? (job.code ?? 'other') : '';
  return (
    <section class="whatIf" aria-labelledby="whatIfTitle">
      <h2 id="whatIfTitle">{t('whatIf.title')}</h2>
      <p class="mute">{t('whatIf.note')}</p>
      <WhatIfForm
        about={key}
        rounds={rounds}
        moment={moment ?? null}
        kind={kind ?? 'problem'}
        isRunning={job?.state === 'running'}
        onRun={(wish) => void start(wish)}
      />
      <div aria-live="polite">
        {failure !== '' && <p class="field__note">{wordFor('whatIf.fail', failure) ?? t('whatIf.fail.other')}</p>}
        {job?.state === 'cancelled' && <p>{t('whatIf.cancelled')}</p>}
      </div>
      {job?.state === 'running' && (
        <div class="whatIf__progress">
          <label>
            <span>{t('whatIf.progress', { done: job.done, pairs: job.pairs })}</span>
            <progress value={job.done} max={Math.max(1, job.pairs)} />
          </label>
          <button type="button" class="button" onClick={() => void cancel()}>
            {t('whatIf.cancel')}
          </button>
        </div>
      )}
      {job?.state === 'done' && job.result !== undefined && <WhatIfOutcome result={job.result} />}
    </section>
  );
}
