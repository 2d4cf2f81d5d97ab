// A strip of paper: something one can hold. Tab on the left, title and small print, marks on the right.
// Must not: know work or commands; who uses it fills it.
import type { ComponentChildren } from 'preact';
import './work.css';

interface StripProps {
  tab?: ComponentChildren;
  title: ComponentChildren;
  note?: ComponentChildren;
  aside?: ComponentChildren;
  children?: ComponentChildren;
  /** paper: mine, or free to take · quiet: paper 2 · desk: somebody else's · ghost: sent, not yet accepted. */
  tone?: 'paper' | 'quiet' | 'desk' | 'ghost';
  isChosen?: boolean;
}

export function Strip({ tab, title, note, aside, children, tone = 'paper', isChosen = false }: StripProps) {
  const ground = tone === 'paper' || tone === 'quiet' ? 'paper' : '';
  return (
    <div class={`strip strip--${tone} ${ground} ${isChosen ? 'strip--chosen' : ''}`}>
      {tab}
      <div class="strip__body">
        <div class="strip__head">
          <div class="strip__words">
            <div class="strip__title">{title}</div>
            {note !== undefined && <div class="strip__note">{note}</div>}
          </div>
          {aside !== undefined && <div class="strip__aside">{aside}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
