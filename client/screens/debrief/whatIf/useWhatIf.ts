// One what-if from the facilitator's side: started, looked at until it is over, cancelled. A page that is left cancels nothing:
// the job ends by itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../../net/api.ts';
import {
  cancelWhatIf,
  fetchWhatIf,
  startWhatIf,
  type WhatIfJob,
  type WhatIfKey,
  type WhatIfWish,
} from '../../../net/whatIfApi.ts';
import { language } from '../../../words/t.ts';

const LOOK_MS = 700;

export interface RunningWhatIf {
  /** null = none was started. */
  job: WhatIfJob | null;
  /** Code of what went wrong; '' = nothing did. */
  problem: string;
  start: (wish: WhatIfWish) => Promise<void>;
  cancel: () => Promise<void>;
}

export function useWhatIf(key: WhatIfKey): RunningWhatIf {
  const [job, setJob] = useState<WhatIfJob | null>(null);
  const [problem, setProblem] = useState('');
  const isHere = useRef(true);
  const runningId = job?.state === 'running' ? job.jobId : '';
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  useEffect(() => {
    if (runningId === '') return;
    const timer = setInterval(() => void look(), LOOK_MS);
    const look = async (): Promise<void> => {
      try {
        const found = await fetchWhatIf(key, runningId, language.value);
        if (isHere.current) setJob((now) => (now?.jobId === runningId && now.state === 'running' ? found : now));
      } catch (error) {
        // Away for a moment is no reason to give up; a job that nobody knows any more is.
        if (isHere.current && error instanceof ApiError && error.status >= 400 && error.status < 500) {
          setJob(null);
          setProblem(error.code);
        }
      }
    };
    return () => clearInterval(timer);
  }, [runningId]);
  const start = async (wish: WhatIfWish): Promise<void> => {
    setProblem('');
    try {
      const jobId = await startWhatIf(key, wish);
      if (isHere.current) setJob({ jobId, state: 'running', done: 0, pairs: wish.pairs ?? 0 });
    } catch (error) {
      if (isHere.current) setProblem(codeOf(error));
    }
  };
  const cancel = async (): Promise<void> => {
    if (runningId === '') return;
    try {
      await cancelWhatIf(key, runningId);
      if (isHere.current) setJob((now) => (now?.jobId === runningId ? { ...now, state: 'cancelled' } : now));
    } catch (error) {
      if (isHere.current) setProblem(codeOf(error));
    }
  };
  return { job, problem, start, cancel };
}

export const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : 'other');
