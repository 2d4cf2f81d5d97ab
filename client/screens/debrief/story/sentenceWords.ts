// A sentence of the debrief in the language of the page. Must not know any sentence.
import { sentence, type SentenceGroup } from '../../../../shared/words/sentence.ts';
import type { Sentence } from '../../../net/debriefApi.ts';
import { wording } from '../../../words/t.ts';

/** '' where there are no words for it. */
export function sentenceWords(group: SentenceGroup, said: Sentence): string {
  return sentence(wording.value, group, said);
}
