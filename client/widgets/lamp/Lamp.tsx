// A service's lamp: sign, name and word. Up = open ring, degraded = half-filled with amber frame, down = cross on filled red,
// in change = dashed, not monitored = question mark and dotted frame.
import type { Lamp as LampState } from '../../../shared/sim/views/types.ts';
import { t } from '../../words/t.ts';
import './lamp.css';

interface LampProps {
  name: string;
  state: LampState;
  /** How long it has been so, in ticks. */
  sinceTicks: number;
}

export function Lamp({ name, state, sinceTicks }: LampProps) {
  return (
    <span class={`lamp lamp--${state}`}>
      <LampSign state={state} />
      <span class="lamp__name">{name}</span>
      <span class="lamp__word">{lampWord(state, sinceTicks)}</span>
    </span>
  );
}

export function lampWord(state: LampState, sinceTicks: number): string {
  return t(`lamp.${state}`, { hours: sinceTicks });
}

export function LampSign({ state, size = 16 }: { state: LampState; size?: number }) {
  return (
    <svg class="lamp__sign" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {state === 'degraded' && <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        {...(state === 'inChange' ? { 'stroke-dasharray': '3 2.2' } : {})}
        {...(state === 'unmonitored' ? { 'stroke-dasharray': '0.5 2.6', 'stroke-linecap': 'round' } : {})}
      />
      {state === 'down' && <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="currentColor" stroke-width="2" />}
      {state === 'unmonitored' && (
        <path
          d="M6.4 6.5a1.7 1.7 0 1 1 2.4 1.5c-.5.3-.8.6-.8 1.1M8 11.2v.1"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
        />
      )}
    </svg>
  );
}
