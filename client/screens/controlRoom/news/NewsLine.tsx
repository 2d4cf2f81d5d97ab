// The latest happening in one line: the visible twin of every sound, and what screen readers are told when they are ready.
// Must not change faster than it can be read.
import { useEffect, useState } from 'preact/hooks';
import './news.css';

const READ_MS = 1200;

export function NewsLine({ latest }: { latest: string }) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setShown(latest), shown === '' ? 0 : READ_MS);
    return () => clearTimeout(timer);
  }, [latest]);
  return (
    <p class="newsLine" role="status" title={shown}>
      {shown}
    </p>
  );
}
