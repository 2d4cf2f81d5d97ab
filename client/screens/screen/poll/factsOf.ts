// What somebody has stated with a NO-GO, as one line.
import type { PollAnswerView } from '../../../../shared/sim/views/types.ts';

export function factsOf({ factKeys }: PollAnswerView, textOf: (key: string) => string): string {
  return factKeys === '' ? '' : factKeys.split(' ').map(textOf).join('; ');
}
