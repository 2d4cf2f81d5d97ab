// Whether single letters act: some people's tools type letters by themselves, so it can be switched off and is remembered.
// Must not touch Enter, Escape or the arrows.
import { signal } from '@preact/signals';

const KEY = 'gravity-assist.letterKeys';

export const areLetterKeysOn = signal(keptChoice());

export function setLetterKeys(isOn: boolean): void {
  areLetterKeysOn.value = isOn;
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function keptChoice(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
