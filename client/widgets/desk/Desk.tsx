// The desk under the wall: warm ground that begins with a shallow arc, like a horizon.
import type { ComponentChildren } from 'preact';
import './desk.css';

export function Desk({ children }: { children: ComponentChildren }) {
  return (
    <div class="desk">
      <svg class="desk__arc" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path class="desk__ground" d="M0 10Q50 -8 100 10Z" />
        <path class="desk__edge" d="M0 10Q50 -8 100 10" />
      </svg>
      <div class="desk__content">{children}</div>
    </div>
  );
}
