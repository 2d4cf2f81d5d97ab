// The page's stage for a component, as long as it is shown; null until Phaser has arrived and where it cannot be had.
// Must not make the component wait.
import { useEffect, useState } from 'preact/hooks';
import { openStage, type StageLevel } from './openStage.ts';
import type { Stage } from './Stage.ts';

/** @param level null = this component does without. */
export function useStage(level: StageLevel | null): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (level === null) return;
    const lease = openStage(level);
    let isHere = true;
    void lease.stage.then((opened) => isHere && setStage(opened));
    return () => {
      isHere = false;
      setStage(null);
      lease.release();
    };
  }, [level]);
  return stage;
}
