// One plain message that has the page to itself: what happened, what is safe, what to do.
import type { ComponentChildren } from 'preact';
import { Logo } from '../logo/Logo.tsx';
import './notice.css';

interface NoticeProps {
  title: string;
  text: string;
  /** What to do: usually one button. */
  children?: ComponentChildren;
}

export function Notice({ title, text, children }: NoticeProps) {
  return (
    <main class="notice">
      <Logo />
      <div class="notice__card paper" role="status">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </div>
    </main>
  );
}
