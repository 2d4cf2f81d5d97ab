// The list of pages: which address shows what. The join page comes with the first load, the others when asked for.
// A new page: a folder here and one line below.
import type { ComponentType } from 'preact';
import { JoinScreen } from './join/JoinScreen.tsx';

export interface Page {
  /** Tried in order against the path; groups become `params`. */
  pattern: RegExp;
  load: () => ComponentType<PageProps> | Promise<ComponentType<PageProps>>;
}

export interface PageProps {
  /** Named groups of the pattern; '' when absent. */
  params: Readonly<Record<string, string>>;
}

export const PAGES: readonly Page[] = [
  { pattern: /^\/(?:j\/(?<code>[^/]+)\/?)?$/, load: () => JoinScreen },
  { pattern: /^\/play\/?$/, load: async () => (await import('./play/PlayScreen.tsx')).PlayScreen },
  {
    pattern: /^\/facilitator\/?$/,
    load: async () => (await import('./facilitator/FacilitatorScreen.tsx')).FacilitatorScreen,
  },
  { pattern: /^\/screen\/?$/, load: async () => (await import('./screen/BigScreen.tsx')).BigScreen },
  { pattern: /^\/check\/?$/, load: async () => (await import('./check/CheckScreen.tsx')).CheckScreen },
  { pattern: /^\/print\/?$/, load: async () => (await import('./print/PrintScreen.tsx')).PrintScreen },
  { pattern: /^\/replay\/?$/, load: async () => (await import('./replay/ReplayScreen.tsx')).ReplayScreen },
  { pattern: /^\/debrief\/?$/, load: async () => (await import('./debrief/DebriefScreen.tsx')).DebriefScreen },
  // Anything else is somebody's typing error: the join page asks for the code.
  { pattern: /^/, load: () => JoinScreen },
];
