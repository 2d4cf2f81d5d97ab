// Soft sounds for what happens; each has a twin on the screen. Off by default on phones, and remembered.
// Must not be louder than speech, loop, or be the only sign of anything.
import { signal } from '@preact/signals';

export type SoundName = 'event1' | 'event2' | 'event3' | 'event4' | 'major' | 'poll' | 'count' | 'good' | 'bad';

/** Frequencies in hertz and start in milliseconds of each tone of a sound. */
interface Tone {
  hertz: number;
  atMs: number;
  seconds: number;
}

const VOLUME = 0.16;
const KEY = 'gravity-assist.muted';

const tone = (hertz: number, atMs = 0, seconds = 0.09): Tone => ({ hertz, atMs, seconds });

/** One soft beep by priority (higher = graver), two tones for a critical incident, a low pulse for the poll,
 * a tick for the last hours of a countdown, a chord for outcomes. */
const SOUNDS: Readonly<Record<SoundName, readonly Tone[]>> = {
  event1: [tone(880)],
  event2: [tone(740)],
  event3: [tone(587)],
  event4: [tone(494)],
  major: [tone(880), tone(659, 170, 0.14)],
  poll: [tone(110, 0, 0.22)],
  count: [tone(660, 0, 0.04)],
  good: [tone(392, 0, 0.35), tone(494, 0, 0.35), tone(587, 0, 0.35)],
  bad: [tone(392, 0, 0.35), tone(466, 0, 0.35), tone(554, 0, 0.35)],
};

export const isMuted = signal(firstMuted());

export function setMuted(muted: boolean): void {
  isMuted.value = muted;
  try {
    localStorage.setItem(KEY, muted ? 'yes' : 'no');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Plays nothing while muted, and nothing before the page may make sounds. */
export async function playSound(name: SoundName): Promise<void> {
  if (isMuted.value || !navigator.userActivation.hasBeenActive) return;
  const { ZZFX, zzfx } = await import('zzfx');
  if (ZZFX.audioContext.state === 'suspended') await ZZFX.audioContext.resume();
  for (const { hertz, atMs, seconds } of SOUNDS[name]) {
    // volume, randomness, frequency, attack, sustain, release, shape (0 = sine)
    setTimeout(() => zzfx(VOLUME, 0, hertz, 0.012, seconds, 0.12, 0), atMs);
  }
}

function firstMuted(): boolean {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept !== null) return kept === 'yes';
  } catch {
    // No storage: as on a first visit.
  }
  return matchMedia('(max-width: 720px), (pointer: coarse)').matches;
}
