// Places the value ledger's figure: possible → arrived or leaked by group → causes. Pure numbers; the drawing is LeakFigure's.
import { sankey, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey';
import type { LeakCause, LeakGroup, LeakStory } from './leakStory.ts';

export interface FigureNode {
  id: string;
  kind: 'potential' | 'realised' | 'group' | 'cause';
  cents: number;
  group: LeakGroup | null;
  cause: LeakCause | null;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface FigureLink {
  id: string;
  kind: 'realised' | 'leaked';
  path: string;
  width: number;
  causeId: string;
}

export interface Figure {
  width: number;
  height: number;
  nodes: readonly FigureNode[];
  links: readonly FigureLink[];
}

type NodeData = Pick<FigureNode, 'id' | 'kind' | 'cents' | 'group' | 'cause'>;
interface LinkData {
  source: string;
  target: string;
  value: number;
}

export interface FigureSize {
  width: number;
  height: number;
  /** Room for the causes' words on the right. */
  labelWidth: number;
  /** Space between two of a column: at least a line of text. */
  nodeGap: number;
}

const NODE_WIDTH = 12;

export function layOutLeaks(story: LeakStory, { width, height, labelWidth, nodeGap }: FigureSize): Figure {
  const nodes: NodeData[] = [
    { id: 'potential', kind: 'potential', cents: story.potentialCents, group: null, cause: null },
    { id: 'realised', kind: 'realised', cents: story.realisedCents, group: null, cause: null },
  ];
  const links: LinkData[] = [];
  if (story.realisedCents > 0) links.push({ source: 'potential', target: 'realised', value: story.realisedCents });
  for (const group of story.groups) {
    nodes.push({ id: group.id, kind: 'group', cents: group.cents, group, cause: null });
    links.push({ source: 'potential', target: group.id, value: group.cents });
    for (const cause of group.causes) {
      const id = causeId(group, cause);
      nodes.push({ id, kind: 'cause', cents: cause.cents, group, cause });
      links.push({ source: group.id, target: id, value: cause.cents });
    }
  }
  const order = new Map(nodes.map((node, position) => [node.id, position]));
  const layout = sankey<NodeData, LinkData>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => (node.kind === 'potential' ? 0 : node.kind === 'cause' ? 2 : 1))
    .nodeSort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(nodeGap)
    .extent([
      [1, 8],
      [width - labelWidth, height - 8],
    ]);
  return toFigure(layout({ nodes, links }), width, height);
}

export function causeId(group: LeakGroup, cause: LeakCause): string {
  return `${group.id}/${cause.key}`;
}

function toFigure(graph: SankeyGraph<NodeData, LinkData>, width: number, height: number): Figure {
  const pathOf = sankeyLinkHorizontal<NodeData, LinkData>();
  return {
    width,
    height,
    nodes: graph.nodes.map(({ id, kind, cents, group, cause, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      kind,
      cents,
      group,
      cause,
      x0,
      x1,
      y0,
      y1,
    })),
    links: graph.links.map((link) => {
      const target = link.target as NodeData;
      return {
        id: `${(link.source as NodeData).id}>${target.id}`,
        kind: target.kind === 'realised' ? 'realised' : 'leaked',
        path: pathOf(link) ?? '',
        width: Math.max(1, link.width ?? 1),
        causeId: target.kind === 'cause' ? target.id : '',
      };
    }),
  };
}
