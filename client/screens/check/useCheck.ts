// Runs the steps of a network check one after the other and keeps what each has found so far.
// Must not judge what was found.
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK_STEPS, type CheckFigures, type CheckStep } from '../../net/networkCheck.ts';

export const STEPS = Object.keys(CHECK_STEPS) as readonly CheckStep[];

export interface Check {
  figures: Partial<CheckFigures>;
  /** Under way; null before and after. */
  step: CheckStep | null;
  isDone: boolean;
  start: () => void;
}

export function useCheck(): Check {
  const [figures, setFigures] = useState<Partial<CheckFigures>>({});
  const [step, setStep] = useState<CheckStep | null>(null);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const run = async (): Promise<void> => {
    setFigures({});
    for (const name of STEPS) {
      if (!isHere.current) return;
      setStep(name);
      const found = await CHECK_STEPS[name]().catch(() => null);
      setFigures((known) => ({ ...known, [name]: found }));
    }
    setStep(null);
  };
  const start = (): void => {
    if (step === null) void run();
  };
  return { figures, step, isDone: step === null && STEPS.every((name) => name in figures), start };
}
