// "A rule from the board": one of the team's working agreements is set from above.
import type { TeamModel } from '../../../model/TeamModel.ts';
import { t } from '../../../words/t.ts';

export function RuleField({ model }: { model: TeamModel }) {
  const agreements = Object.values(model.publicView.value.agreements).sort((a, b) => a.order - b.order);
  return (
    <label class="field freeInject__wide">
      <span>{t('facilitator.injectRule')}</span>
      <select name="rule">
        {agreements.map(({ id, titleKey, options, optionId }) => (
          <optgroup key={id} label={model.textOf(titleKey)}>
            {optionIds(options).map((option) => (
              <option key={option} value={`${id}:${option}`} disabled={option === optionId}>
                {model.textOf(`agreements.${id}.options.${option}.title`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Of `option:value` pairs. */
function optionIds(pairs: string): string[] {
  return pairs.split(' ').flatMap((pair) => (pair === '' ? [] : [pair.split(':')[0] ?? '']));
}
