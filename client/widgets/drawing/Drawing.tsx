// A drawing of shared/charts on a page. Marks with an id can be chosen by mouse, touch and keyboard.
// Must not be the only way to what it shows: a table stands beside it.
import { useId } from 'preact/hooks';
import type { Drawing as DrawingOf, Mark, Pattern, Tone } from '../../../shared/charts/drawing.ts';
import { PATTERN_SIZE, PATTERN_TILES, patternsIn, svgMark } from '../../../shared/charts/svgMark.ts';
import './drawing.css';

interface DrawingProps {
  drawing: DrawingOf;
  /** '' = none. */
  chosenId?: string;
  /** Without it nothing can be chosen. */
  onChoose?: (id: string) => void;
}

const colourOf = (tone: Tone): string => `var(--tone-${tone})`;

export function Drawing({ drawing, chosenId = '', onChoose }: DrawingProps) {
  const own = useId();
  const patternId = (tone: Tone, pattern: Pattern): string => `${own}-${tone}-${pattern}`;
  const paint = (tone: Tone, pattern?: Pattern): string =>
    pattern === undefined ? colourOf(tone) : `url(#${patternId(tone, pattern)})`;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      role={onChoose === undefined ? 'img' : 'group'}
      aria-label={drawing.title}
    >
      <defs>
        {patternsIn(drawing).map(({ tone, pattern }) => (
          <pattern
            key={`${tone} ${pattern}`}
            id={patternId(tone, pattern)}
            width={PATTERN_SIZE}
            height={PATTERN_SIZE}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${PATTERN_TILES[pattern].turn})`}
          >
            <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill={colourOf('track')} />
            {PATTERN_TILES[pattern].rects.map(([x, y, width, height]) => (
              <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={colourOf(tone)} />
            ))}
          </pattern>
        ))}
      </defs>
      {drawing.marks.map((mark, position) => (
        <MarkElement key={position} mark={mark} paint={paint} chosenId={chosenId} onChoose={onChoose} />
      ))}
    </svg>
  );
}

interface MarkElementProps {
  mark: Mark;
  paint: (tone: Tone, pattern?: Pattern) => string;
  chosenId: string;
  onChoose: ((id: string) => void) | undefined;
}

function MarkElement({ mark, paint, chosenId, onChoose }: MarkElementProps) {
  const { tag: Tag, attributes, content } = svgMark(mark, paint);
  const { id = '', label } = mark;
  if (id === '' || onChoose === undefined) {
    return (
      <Tag {...attributes} aria-hidden={onChoose === undefined ? undefined : 'true'}>
        {content}
      </Tag>
    );
  }
  return (
    <Tag
      {...attributes}
      class={`drawing__choice ${id === chosenId ? 'drawing__choice--chosen' : ''}`}
      role="button"
      tabindex={0}
      aria-label={label}
      aria-pressed={id === chosenId}
      onClick={() => onChoose(id)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        // The page may have a use for the same key.
        event.stopPropagation();
        onChoose(id);
      }}
    >
      {content}
    </Tag>
  );
}
