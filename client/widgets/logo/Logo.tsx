// Our mark: a path that bends round a planet and leaves faster than it came; with the name beside it.
import { t } from '../../words/t.ts';
import './logo.css';

export function Logo({ hasName = true, size = 28 }: { hasName?: boolean; size?: number }) {
  return (
    <span class="logo">
      <svg
        width={size}
        height={size}
        viewBox="0 0 32 32"
        aria-hidden={hasName}
        {...(hasName ? {} : { role: 'img', 'aria-label': t('app.name') })}
      >
        <circle cx="13" cy="18" r="5.5" fill="var(--mars)" />
        <path
          d="M2 4.5C3.5 18 5.5 28 14 27.5 22 27 20.5 13 30 3"
          fill="none"
          stroke="var(--bright)"
          stroke-width="2.1"
          stroke-linecap="round"
        />
        <circle cx="30" cy="3" r="1.8" fill="var(--bright)" />
      </svg>
      {hasName && <span class="logo__name">{t('app.name')}</span>}
    </span>
  );
}
