// Counts while the big screen goes round among the teams.
import { useEffect, useState } from 'preact/hooks';

/** Long enough to find one's own team and read three large things. */
const TURN_MS = 15_000;

export function useTurns(isTurning: boolean): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!isTurning) return undefined;
    const timer = setInterval(() => setTurn((last) => last + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [isTurning]);
  return turn;
}
