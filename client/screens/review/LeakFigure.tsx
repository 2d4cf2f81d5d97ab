// The value ledger as a drawing: what was possible flows to what arrived and to what took the rest; a cause can be chosen.
// Must not: be the only way to the figures; LeakTable says the same in words.
import { useMemo } from 'preact/hooks';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import type { LeakStory } from './leakStory.ts';
import type { LeakWords } from './leakWords.ts';
import { layOutLeaks, type FigureNode, type FigureSize } from './sankeyLayout.ts';

const PAGE_SIZE: FigureSize = { width: 860, height: 620, labelWidth: 250, nodeGap: 18 };

interface LeakFigureProps {
  story: LeakStory;
  words: LeakWords;
  chosenId: string;
  /** How large texts come out is the reader's distance: a projector needs fewer units across. */
  size?: FigureSize;
  onChoose: (id: string) => void;
}

export function LeakFigure({ story, words, chosenId, size = PAGE_SIZE, onChoose }: LeakFigureProps) {
  const figure = useMemo(() => layOutLeaks(story, size), [story, size]);
  return (
    <svg
      class="leakFigure"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={t('review.chooseCause')}
    >
      {figure.links.map((link) => (
        <path
          key={link.id}
          d={link.path}
          stroke-width={link.width}
          class={`leakFigure__link leakFigure__link--${link.kind} ${link.causeId !== '' && link.causeId === chosenId ? 'leakFigure__link--chosen' : ''}`}
        />
      ))}
      {figure.nodes.map((node) =>
        node.kind === 'cause' ? (
          <CauseNode
            key={node.id}
            node={node}
            words={words}
            right={size.width}
            isChosen={node.id === chosenId}
            onChoose={onChoose}
          />
        ) : (
          <PlainNode key={node.id} node={node} />
        ),
      )}
    </svg>
  );
}

function PlainNode({ node }: { node: FigureNode }) {
  const label =
    node.kind === 'group' && node.group
      ? t(`leak.group.${node.group.id}`)
      : t(node.kind === 'potential' ? 'review.potential' : 'review.realised');
  return (
    <g class={`leakFigure__node leakFigure__node--${node.kind}`} aria-hidden="true">
      <rect x={node.x0} y={node.y0} width={node.x1 - node.x0} height={Math.max(1, node.y1 - node.y0)} />
      <Label x={node.x1 + 8} y={(node.y0 + node.y1) / 2} text={label} cents={node.cents} />
    </g>
  );
}

interface CauseNodeProps {
  node: FigureNode;
  words: LeakWords;
  /** Where the figure ends. */
  right: number;
  isChosen: boolean;
  onChoose: (id: string) => void;
}

function CauseNode({ node, words, right, isChosen, onChoose }: CauseNodeProps) {
  if (!node.group || !node.cause) return null;
  const text = words.cause(node.group.id, node.cause);
  const middle = (node.y0 + node.y1) / 2;
  return (
    <g
      class={`leakFigure__node leakFigure__node--cause ${isChosen ? 'leakFigure__node--chosen' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${text}, ${formatMoney(node.cents)}`}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(node.id);
      }}
    >
      <rect class="leakFigure__target" x={node.x0 - 4} y={middle - 14} width={right - node.x0} height={28} rx={4} />
      <rect x={node.x0} y={node.y0} width={node.x1 - node.x0} height={Math.max(1, node.y1 - node.y0)} />
      <Label x={node.x1 + 8} y={middle} text={shorten(text)} cents={node.cents} />
    </g>
  );
}

function Label({ x, y, text, cents }: { x: number; y: number; text: string; cents: number }) {
  return (
    <text x={x} y={y} dy="0.35em">
      <tspan class="leakFigure__name">{text}</tspan>
      <tspan class="leakFigure__cents" dx="8">
        {formatMoney(cents)}
      </tspan>
    </text>
  );
}

const LABEL_LETTERS_MAX = 26;

function shorten(text: string): string {
  return text.length <= LABEL_LETTERS_MAX ? text : `${text.slice(0, LABEL_LETTERS_MAX - 1).trimEnd()}…`;
}
