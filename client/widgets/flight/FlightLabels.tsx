// The words on the flight, each at a place where it touches nothing. For eyes only: FlightPlanList says the same in order.
// Must not be read out twice.
import { LINE_HEIGHT, type LaidLabel } from './layLabels.ts';

export function FlightLabels({ labels, sizePx }: { labels: readonly LaidLabel[]; sizePx: number }) {
  return (
    <div class="flight__labels" aria-hidden="true" style={{ fontSize: `${sizePx}px`, lineHeight: LINE_HEIGHT }}>
      {labels.map(({ id, x, y, width, align, label }) => (
        <div
          key={id}
          class={`flight__label flight__label--${label.tone}`}
          style={{
            transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`,
            width: `${width}px`,
            textAlign: align,
          }}
        >
          <strong>{label.title}</strong>
          {label.detail !== '' && <span>{label.detail}</span>}
        </div>
      ))}
    </div>
  );
}
