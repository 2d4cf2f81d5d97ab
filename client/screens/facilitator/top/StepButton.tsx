// A step of the workshop as a button: forward, back, or the round again; asks twice where something ends.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import type { IconName } from '../../../widgets/icons/names.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { SureButton } from '../SureButton.tsx';
import type { NextStep } from './nextStep.ts';

interface StepButtonProps {
  step: NextStep;
  label: string;
  icon?: IconName;
  iconAfter?: IconName;
  isPrimary?: boolean;
}

export function StepButton({ step, label, icon, iconAfter, isPrimary = false }: StepButtonProps) {
  const { order } = useControl();
  const go = (): void => {
    void order(step.action);
  };
  const words = (
    <>
      {icon && <Icon name={icon} />}
      {label}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
  if (!step.needsSure) {
    return (
      <button type="button" class={`button ${isPrimary ? 'button--primary' : ''}`} onClick={go}>
        {words}
      </button>
    );
  }
  return (
    <SureButton sure={t('facilitator.sure', { what: step.label })} onSure={go}>
      {words}
    </SureButton>
  );
}
