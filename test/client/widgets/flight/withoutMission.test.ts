// The flight of a scenario without a mission: a line for the round's time, no words on it, and the round's end to count down to.
import { describe, expect, it } from 'vitest';
import { countdownOf } from '../../../../client/screens/controlRoom/wall/countdownOf.ts';
import { composeFlight } from '../../../../client/widgets/flight/composeFlight.ts';
import { composeLabels } from '../../../../client/widgets/flight/composeLabels.ts';
import { LocalGame } from '../../controlRoom/harness/LocalGame.ts';
import { tinyScenario } from '../../../support/tinyScenario.ts';

const ground = tinyScenario({ edit: (draft) => void Reflect.deleteProperty(draft, 'flightPlan') });
const view = new LocalGame(ground, { roleId: 'desk', round: 1, tick: 48 }).publicView();
const textOf = (key: string): string => key;

describe('a flight without a mission', () => {
  it.each(['wall', 'screen', 'phone'] as const)('is drawn as time that passes, on a %s', (layout) => {
    const picture = composeFlight(view, { layout, width: 900, height: 300, clear: [] });
    expect([picture.waypoints, picture.window, picture.comet]).toEqual([[], null, null]);
    expect(picture.craftShare).toBeGreaterThan(0.3);
    expect(composeLabels(view, picture, textOf)).toEqual([]);
  });

  it('counts down to the end of the round', () => {
    expect(countdownOf(view, textOf)).toMatchObject({ hours: 48, needs: [] });
  });
});
