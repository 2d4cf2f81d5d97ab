// Names in sentences of the debrief: a problem is told by its own title, whatever number it was born with.
import { expect, it } from 'vitest';
import { sayingFor } from '../../../server/debrief/sayingFor.ts';
import { requireScenario } from '../../../server/lab/readScenario.ts';

it('names a problem by its title, not by the number with which it was born', () => {
  const scenario = requireScenario('first-flight');
  const works = { p2: { titleKey: 'problems.wobble.titles.0', titleText: '' } };
  const { names } = sayingFor(
    scenario,
    works,
    'en',
  )({ code: 'oneCauseStruck', params: { problemId: 'p2', strikeCount: 2 } });
  expect(names).toEqual({ problemId: 'Mast loses Wren for minutes' });
});
