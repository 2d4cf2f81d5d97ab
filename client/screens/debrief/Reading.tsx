// What a figure says in one sentence, on a strip of paper.
import type { Sentence } from '../../net/debriefApi.ts';
import { sentenceWords } from './story/sentenceWords.ts';

export function Reading({ sentence }: { sentence: Sentence }) {
  return <p class="reading paper">{sentenceWords('debrief.reading', sentence)}</p>;
}
