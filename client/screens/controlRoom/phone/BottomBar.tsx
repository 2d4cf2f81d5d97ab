// The bar at the bottom of a phone: leads to the parts of the list and shows which one is in sight.
// Must not hide anything behind it.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import type { IconName } from '../../../widgets/icons/names.ts';
import { t, type WordKey } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

interface Part {
  name: 'desk' | 'board' | 'mission' | 'team';
  icon: IconName;
  word: WordKey;
}

const PARTS: readonly Part[] = [
  { name: 'desk', icon: 'inbox', word: 'bar.desk' },
  { name: 'board', icon: 'kanban', word: 'bar.board' },
  { name: 'mission', icon: 'rocket', word: 'bar.mission' },
  { name: 'team', icon: 'users-round', word: 'bar.team' },
];

export function BottomBar() {
  const { tray, isPassing } = useRoom();
  const current = usePartInSight();
  useEffect(() => {
    // Passing needs the colleagues in sight.
    if (isPassing) document.getElementById('part-team')?.scrollIntoView();
  }, [isPassing]);
  return (
    <nav class="bottomBar" aria-label={t('bar.title')}>
      {PARTS.map(({ name, icon, word }) => (
        <a
          key={name}
          class="bottomBar__part"
          href={`#part-${name}`}
          onClick={leadTo}
          {...(current === name ? { 'aria-current': 'true' } : {})}
        >
          <Icon name={icon} size={22} />
          <span>
            {t(word)}
            {name === 'desk' && tray.length > 0 && <span class="mono"> {tray.length}</span>}
          </span>
        </a>
      ))}
    </nav>
  );
}

/** The address stays as it is. */
function leadTo(event: MouseEvent): void {
  event.preventDefault();
  const address = (event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '';
  document.querySelector(address)?.scrollIntoView();
}

function usePartInSight(): Part['name'] {
  const [current, setCurrent] = useState<Part['name']>('desk');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const part = PARTS.find(({ name }) => name === (target as HTMLElement).dataset['part']);
          if (isIntersecting && part !== undefined) setCurrent(part.name);
        }
      },
      // The part that crosses the upper half is the one in sight.
      { rootMargin: '-40% 0px -55% 0px' },
    );
    for (const element of document.querySelectorAll('[data-part]')) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return current;
}
