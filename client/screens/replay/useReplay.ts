// A replay from its link to what is shown: asks for the journal, has a worker compute it, keeps the stop that is looked at.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { fetchReplay, type ReplayAnswer } from '../../net/replayApi.ts';
import type { ReplayLink } from '../../net/replayStore.ts';
import { language } from '../../words/t.ts';
import type { Eyes, Picture, Reel } from './engine/messages.ts';
import { ReplayEngine } from './engine/ReplayEngine.ts';
import { createReplayTeam, type ReplayTeam } from './replayTeam.ts';

export type ReplayState =
  | { kind: 'asking' }
  | { kind: 'computing'; perMille: number }
  | { kind: 'failed'; code: string }
  | { kind: 'ready'; replay: OpenReplay };

export interface OpenReplay {
  answer: ReplayAnswer;
  reel: Reel;
  team: ReplayTeam;
  /** The latest that was shown; null before the first. */
  picture: Picture | null;
  show: (stop: number, eyes: Eyes) => void;
}

interface Opened {
  answer: ReplayAnswer;
  reel: Reel;
  team: ReplayTeam;
}

export function useReplay(link: ReplayLink): ReplayState & { again: () => void } {
  const [tries, setTries] = useState(0);
  const [perMille, setPerMille] = useState<number | null>(null);
  const [code, setCode] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const engine = useRef<ReplayEngine | null>(null);
  useEffect(() => {
    let isWanted = true;
    setCode('');
    setOpened(null);
    setPicture(null);
    setPerMille(null);
    fetchReplay(link).then(
      (answer) => {
        if (!isWanted) return;
        const team = createReplayTeam(link, answer);
        const opening = new ReplayEngine({
          onProgress: setPerMille,
          onOpened: (reel) => setOpened({ answer, reel, team }),
          onTexts: (texts) => team.model.addTexts(texts),
          onShown: (shown) => {
            team.show(shown);
            setPicture(shown);
          },
          onFailed: () => setCode('engine'),
        });
        engine.current = opening;
        opening.open(answer, language.value);
      },
      (error: unknown) => isWanted && setCode(error instanceof ApiError ? error.code : 'other'),
    );
    return () => {
      isWanted = false;
      engine.current?.close();
      engine.current = null;
    };
  }, [link, tries]);
  useEffect(() => engine.current?.texts(language.value), [language.value]);
  const show = useMemo(() => (stop: number, eyes: Eyes) => engine.current?.show(stop, eyes), []);
  return { ...stateOf(code, opened, perMille, picture, show), again: () => setTries(tries + 1) };
}

function stateOf(
  code: string,
  opened: Opened | null,
  perMille: number | null,
  picture: Picture | null,
  show: OpenReplay['show'],
): ReplayState {
  if (code !== '') return { kind: 'failed', code };
  if (opened !== null) return { kind: 'ready', replay: { ...opened, picture, show } };
  return perMille === null ? { kind: 'asking' } : { kind: 'computing', perMille };
}
