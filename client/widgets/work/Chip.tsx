// A piece of work in the value stream, small: paper for mine, night for others'.
import type { ComponentChildren } from 'preact';
import { WorkTab } from './WorkTab.tsx';
import './work.css';

interface ChipProps {
  type: string;
  isMine: boolean;
  children: ComponentChildren;
}

export function Chip({ type, isMine, children }: ChipProps) {
  const ground = isMine ? 'paper' : 'night';
  return (
    <span class={`chip chip--${ground} ${isMine ? 'paper' : ''}`}>
      <WorkTab type={type} ground={ground} depthPx={5} iconSize={14} />
      <span class="chip__text">{children}</span>
    </span>
  );
}
