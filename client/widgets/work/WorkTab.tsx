// The left tab of a strip or chip: the family's silhouette with the type's icon, and its word for those who cannot see it.
import { Icon } from '../icons/Icon.tsx';
import { silhouetteClip, workLook, workWord } from './workLook.ts';
import './work.css';

interface WorkTabProps {
  type: string;
  ground: 'night' | 'paper';
  /** Depth of the silhouette's edge in pixels. */
  depthPx?: number;
  iconSize?: number;
}

export function WorkTab({ type, ground, depthPx = 7, iconSize = 18 }: WorkTabProps) {
  const { family, icon } = workLook(type);
  return (
    <span
      class={`workTab workTab--${ground} family--${family}`}
      style={{ clipPath: silhouetteClip(family, depthPx), paddingRight: `${depthPx + 5}px` }}
    >
      <Icon name={icon} size={iconSize} />
      <span class="said">{workWord(type)}</span>
    </span>
  );
}
