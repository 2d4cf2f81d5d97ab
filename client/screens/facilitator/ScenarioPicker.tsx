// The scenarios that this server has, as strips of paper.
import type { ScenarioInfo } from '../../net/sessionApi.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Strip } from '../../widgets/work/Strip.tsx';
import { t } from '../../words/t.ts';

interface ScenarioPickerProps {
  scenarios: readonly ScenarioInfo[];
  chosenId: string;
  onChoose: (id: string) => void;
}

export function ScenarioPicker({ scenarios, chosenId, onChoose }: ScenarioPickerProps) {
  if (scenarios.length === 0) return <p>{t('create.noScenarios')}</p>;
  return (
    <fieldset class="scenarios">
      <legend>{t('create.scenario')}</legend>
      {scenarios.map((scenario) => {
        const isChosen = scenario.id === chosenId;
        const { minutes, rounds } = scenario;
        return (
          <label key={scenario.id} class="scenarios__choice">
            <input
              type="radio"
              name="scenario"
              class="cover"
              checked={isChosen}
              onChange={() => onChoose(scenario.id)}
            />
            <Strip
              tone={isChosen ? 'paper' : 'quiet'}
              isChosen={isChosen}
              title={scenario.title}
              note={
                <>
                  {scenario.tagline}
                  <br />
                  {t('create.scenarioNote', { minutes, rounds, roles: scenario.roles.length })}
                </>
              }
              aside={isChosen && <Icon name="check" />}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
