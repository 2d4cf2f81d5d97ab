// The words on the flight, each at a place where it touches nothing. For eyes only: FlightPlanList says the same in order.
// Must not be read out twice.
import type { FlightLabel } from './composeLabels.ts';
import type { Box, FlightPicture } from './flightTypes.ts';
import { measureText } from './measureText.ts';
import { placeLabels } from './placeLabels.ts';

interface FlightLabelsProps {
  labels: readonly FlightLabel[];
  picture: FlightPicture;
  clear: readonly Box[];
}

/** On a projector nothing that matters is smaller than 36 px of its 1080. */
const LAPTOP_SIZE_PX = 13;
const SCREEN_SIZE_SHARE = 36 / 1080;
const LINE_HEIGHT = 1.28;

export function FlightLabels({ labels, picture, clear }: FlightLabelsProps) {
  const sizePx = picture.scale > 1 ? Math.max(16, picture.height * SCREEN_SIZE_SHARE) : LAPTOP_SIZE_PX;
  const wishes = labels.map((label) => ({
    ...label,
    width: Math.ceil(Math.max(widthOf(label.title, 600, sizePx), widthOf(label.detail, 400, sizePx))) + 2,
    height: Math.ceil(sizePx * LINE_HEIGHT * (label.detail === '' ? 1 : 2)),
  }));
  const byId = new Map(labels.map((label) => [label.id, label]));
  return (
    <div class="flight__labels" aria-hidden="true" style={{ fontSize: `${sizePx}px`, lineHeight: LINE_HEIGHT }}>
      {placeLabels(wishes, picture, clear).map(({ id, x, y, width, align }) => {
        const label = byId.get(id);
        if (label === undefined) return null;
        return (
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
        );
      })}
    </div>
  );
}

function widthOf(text: string, weight: number, sizePx: number): number {
  return measureText(text, `${weight} ${sizePx}px 'Archivo Variable', sans-serif`, sizePx);
}
