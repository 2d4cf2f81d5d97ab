// Tells screen readers at once what cannot wait: refusals. Everything else is said by the parts that show it.
// Must not be seen.
import { useRef, useState } from 'preact/hooks';

export interface Speaker {
  urgent: string;
  sayNow: (text: string) => void;
}

export function useSpeaker(): Speaker {
  const [urgent, setUrgent] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sayNow = (text: string): void => {
    // The same sentence twice is a change only with a gap between.
    setUrgent('');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setUrgent(text), 30);
  };
  return { urgent, sayNow };
}
