// A flag in words: what was found there, or what the facilitator wrote.
import { formatDayClock } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { sentenceWords } from '../debrief/story/sentenceWords.ts';
import type { Flag } from './flags.ts';

export function flagTitle({ moment, text }: Flag): string {
  if (moment !== null) return t(`debrief.moment.${moment.kind}`);
  return text === '' ? t('replay.bookmark') : text;
}

/** With the place where it stands. */
export function flagLabel(flag: Flag): string {
  const { round, roundTick } = flag;
  return t('replay.flagAt', { title: flagTitle(flag), round, time: formatDayClock(roundTick) });
}

/** '' where the title has said all. */
export function flagWords({ moment }: Flag): string {
  const [first] = moment?.evidence ?? [];
  return first === undefined ? '' : sentenceWords('debrief.evidence', first);
}
