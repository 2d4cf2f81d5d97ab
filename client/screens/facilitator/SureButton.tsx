// A button for what cannot be taken back: the first press asks, the second does it. No dialog; it forgets after a few seconds.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const FORGET_MS = 4000;

interface SureButtonProps {
  /** What it says once it was pressed. */
  sure: string;
  label?: string;
  class?: string;
  onSure: () => void;
  children: ComponentChildren;
}

export function SureButton({ sure, label, class: className = 'button', onSure, children }: SureButtonProps) {
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setAsking(false), FORGET_MS);
    return () => clearTimeout(timer);
  }, [isAsking]);
  const press = (): void => {
    setAsking(!isAsking);
    if (isAsking) onSure();
  };
  return (
    <button
      type="button"
      class={className}
      aria-live="polite"
      {...(label !== undefined && !isAsking ? { 'aria-label': label } : {})}
      onClick={press}
    >
      {isAsking ? sure : children}
    </button>
  );
}
