// Every inject that a shipped scenario prepares can be run in the middle of its first round, keeps the ledgers, and can be told.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../shared/sim/texts.ts';
import { facilitate, pass, started, tryGive } from './playing.ts';
import { shippedScenario } from './shippedScenario.ts';

const ids = [
  'mission-to-mars',
  'order-takers',
  'firefighters',
  'deployments-failing',
  'small-provider',
  'first-flight',
];

describe.each(ids)('the injects of %s', (id) => {
  const scenario = shippedScenario(id);

  it.each(scenario.facilitation.injects.map((inject) => [inject.id]))('%s', (injectId) => {
    const game = started(scenario, 5);
    pass(game, 40);
    facilitate(game, 'runInject', { injectId });
    for (const { textKey } of game.state.messages) expect(textOf(scenario, textKey, 'en')).not.toBe(textKey);
    for (const { titleKey } of game.state.open) expect(textOf(scenario, titleKey, 'en')).not.toBe(titleKey);
    pass(game, 10);
    expect(tryGive(game, 'facilitator', 'runInject', { injectId })).toBe('alreadyDone');
  });
});
