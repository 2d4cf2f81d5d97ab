// The value ledger as a drawing: what was possible flows to what arrived and to what took the rest, down to single pieces of work.
// A branch that is chosen is followed through all columns. Must not: be the only way to the figures; FlowTable says the same.
import { useMemo } from 'preact/hooks';
import type { FigureNames } from '../../../net/figuresApi.ts';
import { formatMoney } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { layOutFlow, type FlowNode, type FlowSize } from './flowLayout.ts';
import { OTHERS, type FlowStory } from './flowStory.ts';
import { groupWords, itemWords, placeWords } from './flowWords.ts';

export const PAGE_SIZE: FlowSize = {
  width: 940,
  heightMin: 400,
  lastLabelWidth: 168,
  nodeGap: 32,
  itemsOfFollowed: 3,
  itemsOfOthers: 1,
};

interface FlowFigureProps {
  story: FlowStory;
  names: FigureNames;
  followedId: string;
  size?: FlowSize;
  /** Letters in units of the drawing, and how far apart its two lines are. */
  letterHeight?: number;
  /** null = nothing can be chosen. */
  onFollow: ((id: string) => void) | null;
}

export function FlowFigure({
  story,
  names,
  followedId,
  size = PAGE_SIZE,
  letterHeight = 13,
  onFollow,
}: FlowFigureProps) {
  const layout = useMemo(() => layOutFlow(story, followedId, size), [story, followedId, size]);
  const { width, height, nodes, links, followed, labelWidth } = layout;
  return (
    <svg
      class="flowFigure"
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontSize: `${letterHeight}px` }}
      role="group"
      aria-label={t('review.chooseCause')}
    >
      {links.map(({ id, kind, path, width: thickness }) => (
        <path key={id} d={path} stroke-width={thickness} class={`flowFigure__link flowFigure__link--${kind}`} />
      ))}
      {followed.map(({ id, path, width: thickness }) => (
        <path key={id} d={path} stroke-width={thickness} class="flowFigure__link flowFigure__link--followed" />
      ))}
      {nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          text={nodeWords(node, names)}
          letterHeight={letterHeight}
          room={node.kind === 'item' ? size.lastLabelWidth : labelWidth}
          isChosen={node.id === followedId}
          onFollow={isChoice(node) ? onFollow : null}
        />
      ))}
    </svg>
  );
}

const isChoice = ({ kind, key }: FlowNode): boolean =>
  kind === 'group' || kind === 'place' || (kind === 'item' && key !== OTHERS);

function nodeWords({ kind, key, count }: FlowNode, names: FigureNames): string {
  if (kind === 'group') return groupWords(key);
  if (kind === 'place') return placeWords(key, names);
  if (kind === 'item') return itemWords(key, count, names);
  return t(`debrief.flow.${kind}`);
}

interface NodeProps {
  node: FlowNode;
  text: string;
  letterHeight: number;
  room: number;
  isChosen: boolean;
  onFollow: ((id: string) => void) | null;
}

function Node({ node, text, letterHeight, room, isChosen, onFollow }: NodeProps) {
  const { id, kind, x0, x1, y0, y1, cents, isFollowed } = node;
  const middle = (y0 + y1) / 2;
  const look = `flowFigure__node flowFigure__node--${kind} ${isFollowed ? 'flowFigure__node--followed' : ''}`;
  const bar = <rect class="flowFigure__bar" x={x0} y={y0} width={x1 - x0} height={Math.max(1.5, y1 - y0)} />;
  const label = <Label x={x1 + 6} y={middle} text={text} cents={cents} letterHeight={letterHeight} room={room} />;
  if (onFollow === null) {
    return (
      <g class={look} aria-hidden="true">
        {bar}
        {label}
      </g>
    );
  }
  return (
    <g
      class={`${look} flowFigure__node--choice`}
      role="button"
      tabindex={0}
      aria-pressed={isChosen}
      aria-label={`${text}, ${formatMoney(cents)}`}
      onClick={() => onFollow(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onFollow(id);
      }}
    >
      <title>{`${text}, ${formatMoney(cents)}`}</title>
      <rect
        class="flowFigure__target"
        x={x0 - 3}
        y={middle - letterHeight * 1.25}
        width={room + x1 - x0}
        height={letterHeight * 2.5}
        rx={4}
      />
      {bar}
      {label}
    </g>
  );
}

interface LabelProps {
  x: number;
  y: number;
  text: string;
  cents: number;
  letterHeight: number;
  room: number;
}

/** Mean breadth of a letter, by its height. */
const LETTER_BREADTH = 0.55;

function Label({ x, y, text, cents, letterHeight, room }: LabelProps) {
  const lettersMax = Math.floor((room - 10) / (letterHeight * LETTER_BREADTH));
  return (
    <text x={x} y={y}>
      <tspan class="flowFigure__name" x={x} dy="-0.2em">
        {text.length <= lettersMax ? text : `${text.slice(0, lettersMax - 1).trimEnd()}…`}
      </tspan>
      <tspan class="flowFigure__cents" x={x} dy="1.15em">
        {formatMoney(cents)}
      </tspan>
    </text>
  );
}
