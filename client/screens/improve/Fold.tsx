// On a phone what comes later is folded away until its stage, or until somebody wants to see it; with room it is always there.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { useMedia } from '../../widgets/media/useMedia.ts';

interface FoldProps {
  title: string;
  /** Its time has come. */
  isDue: boolean;
  children: ComponentChildren;
}

export function Fold({ title, isDue, children }: FoldProps) {
  const hasRoom = useMedia('(min-width: 721px)');
  const [isWanted, setWanted] = useState(false);
  if (hasRoom || isDue || isWanted) return <>{children}</>;
  return (
    <button type="button" class="button" aria-expanded={false} onClick={() => setWanted(true)}>
      <Icon name="plus" size={16} />
      {title}
    </button>
  );
}
