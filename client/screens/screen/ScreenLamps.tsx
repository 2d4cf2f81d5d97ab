// Lamps on the projector: those that burn, large; the healthy ones only counted.
import type { Team } from '../../model/Team.ts';
import { Lamp } from '../../widgets/lamp/Lamp.tsx';
import { t } from '../../words/t.ts';

export function ScreenLamps({ team }: { team: Team }) {
  const { services, tick } = team.model.publicView.value;
  const all = Object.values(services).sort((a, b) => a.order - b.order);
  const burning = all.filter((service) => service.lamp !== 'up');
  const healthyCount = all.length - burning.length;
  return (
    <section class="screenLamps" data-flight-clear role="status">
      {burning.map((service) => (
        <Lamp
          key={service.id}
          name={team.model.textOf(service.titleKey)}
          state={service.lamp}
          sinceTicks={Math.max(0, tick - service.sinceTick)}
        />
      ))}
      <span class="screenLamps__healthy">
        {burning.length === 0
          ? t('screen.allHealthy', { count: all.length })
          : t('screen.alsoHealthy', { count: healthyCount })}
      </span>
    </section>
  );
}
