// Places the value ledger's figure in five columns: possible → arrived or leaked → groups → places → single pieces of work.
// Pure numbers; the drawing is FlowFigure's.
import { sankey, sankeyLinkHorizontal, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { STEP, type FlowItem, type FlowPlace, type FlowStory } from './flowStory.ts';

export type FlowKind = 'potential' | 'realised' | 'leaked' | 'group' | 'place' | 'item';

export interface FlowNode {
  id: string;
  kind: FlowKind;
  cents: number;
  /** Of a group its id, else the key of the place or item. */
  key: string;
  groupId: string;
  count: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  isFollowed: boolean;
}

export interface FlowLink {
  id: string;
  kind: FlowKind;
  path: string;
  width: number;
}

export interface FlowLayout {
  width: number;
  height: number;
  /** Between a node and the next column: room for its words. */
  labelWidth: number;
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  /** What is followed, from the left to where it ends, at its own breadth. */
  followed: readonly Omit<FlowLink, 'kind'>[];
}

export interface FlowSize {
  width: number;
  heightMin: number;
  /** Room for the words of the last column. */
  lastLabelWidth: number;
  /** Space between two of a column: at least the lines of a label. */
  nodeGap: number;
  /** Items shown of what is followed, and of other large places. */
  itemsOfFollowed: number;
  itemsOfOthers: number;
}

type NodeData = Pick<FlowNode, 'id' | 'kind' | 'cents' | 'key' | 'groupId' | 'count'>;
interface LinkData {
  source: string;
  target: string;
  value: number;
}
type PlacedNode = SankeyNode<NodeData, LinkData>;
type PlacedLink = SankeyLink<NodeData, LinkData>;

const NODE_WIDTH = 10;
const COLUMN_OF: Readonly<Record<FlowKind, number>> = {
  potential: 0,
  realised: 1,
  leaked: 1,
  group: 2,
  place: 3,
  item: 4,
};
/** Smaller groups show no places, and smaller places no items, until somebody follows them. */
const LARGE_SHARE = 0.07;
/** Height for the value itself, beside the gaps. */
const VALUE_HEIGHT = 150;

export function layOutFlow(story: FlowStory, followedId: string, size: FlowSize): FlowLayout {
  const { nodes, links } = treeOf(story, followedId, size);
  const order = new Map(nodes.map((node, position) => [node.id, position]));
  const counts = [0, 0, 0, 0, 0];
  for (const { kind } of nodes) counts[COLUMN_OF[kind]] = (counts[COLUMN_OF[kind]] ?? 0) + 1;
  const height = Math.max(size.heightMin, Math.max(...counts) * size.nodeGap + VALUE_HEIGHT);
  const graph = sankey<NodeData, LinkData>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => COLUMN_OF[node.kind])
    .nodeSort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(size.nodeGap)
    .extent([
      [1, size.nodeGap / 2],
      [size.width - size.lastLabelWidth, height - size.nodeGap / 2],
    ])({ nodes, links });
  const columns = Math.max(...nodes.map(({ kind }) => COLUMN_OF[kind]));
  const labelWidth = (size.width - size.lastLabelWidth - NODE_WIDTH) / Math.max(1, columns) - NODE_WIDTH;
  return { width: size.width, height, labelWidth, ...drawn(graph, followedId) };
}

function treeOf(story: FlowStory, followedId: string, size: FlowSize): { nodes: NodeData[]; links: LinkData[] } {
  const nodes: NodeData[] = [plain('potential', story.potentialCents), plain('realised', story.realisedCents)];
  const links: LinkData[] = [];
  const add = (node: NodeData, parent: string): void => {
    nodes.push(node);
    links.push({ source: parent, target: node.id, value: node.cents });
  };
  if (story.realisedCents > 0) links.push({ source: 'potential', target: 'realised', value: story.realisedCents });
  if (story.leakedCents > 0) add(plain('leaked', story.leakedCents), 'potential');
  for (const group of story.groups) {
    add({ id: group.id, kind: 'group', cents: group.cents, key: group.id, groupId: group.id, count: 0 }, 'leaked');
    // What is small ends with its group, unless somebody follows it.
    if (group.cents < story.leakedCents * LARGE_SHARE && !isOn(group.id, followedId)) continue;
    for (const place of group.places) {
      const { id, key, cents } = place;
      add({ id, kind: 'place', cents, key, groupId: group.id, count: 0 }, group.id);
      const isLarge = cents > story.leakedCents * LARGE_SHARE;
      const max = isOn(id, followedId) ? size.itemsOfFollowed : isLarge ? size.itemsOfOthers : 0;
      for (const item of itemsUpTo(place, max)) add({ ...item, kind: 'item', groupId: group.id }, id);
    }
  }
  return { nodes, links };
}

const plain = (kind: FlowKind, cents: number): NodeData => ({
  id: kind,
  kind,
  cents,
  key: kind,
  groupId: '',
  count: 0,
});

/** What does not fit joins the others. */
function itemsUpTo({ id, items, cents }: FlowPlace, max: number): FlowItem[] {
  if (max === 0 || items.length === 0) return [];
  if (items.length <= max + 1) return items;
  const shown = items.slice(0, max);
  const rest = items.slice(max);
  const restCents = cents - shown.reduce((sum, item) => sum + item.cents, 0);
  const isCounted = rest.every(({ count }) => count > 0);
  const count = isCounted ? rest.reduce((sum, item) => sum + item.count, 0) : 0;
  return [...shown, { id: `${id}${STEP}others`, key: 'others', cents: restCents, count }];
}

/** Whether a node lies on the way to what is followed, or is it. */
const isOn = (id: string, followedId: string): boolean => id === followedId || followedId.startsWith(`${id}${STEP}`);

function drawn(
  graph: SankeyGraph<NodeData, LinkData>,
  followedId: string,
): Omit<FlowLayout, 'width' | 'height' | 'labelWidth'> {
  const pathOf = sankeyLinkHorizontal<NodeData, LinkData>();
  const nodes = graph.nodes.map(
    ({ id, kind, cents, key, groupId, count, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }): FlowNode => ({
      id,
      kind,
      cents,
      key,
      groupId,
      count,
      x0,
      x1,
      y0,
      y1,
      isFollowed: kind !== 'realised' && (kind === 'potential' || kind === 'leaked' || isOn(id, followedId)),
    }),
  );
  const links = graph.links.map((link): FlowLink => {
    const { id, kind } = link.target as PlacedNode;
    return { id, kind, path: pathOf(link) ?? '', width: Math.max(1, link.width ?? 1) };
  });
  return { nodes, links, followed: followLinks(graph, followedId) };
}

/** From where it ends back to the left: each link at the height at which what is followed leaves its node. */
function followLinks(graph: SankeyGraph<NodeData, LinkData>, followedId: string): FlowLayout['followed'] {
  const linkTo = new Map(graph.links.map((link) => [(link.target as PlacedNode).id, link]));
  // One that is not drawn by itself is among the others of its place.
  const placeId = followedId.split(STEP).slice(0, 2).join(STEP);
  const end = graph.nodes.find(({ id }) => id === followedId) ?? graph.nodes.find(({ id }) => id === placeId);
  if (end === undefined) return [];
  const width = Math.max(2, (end.y1 ?? 0) - (end.y0 ?? 0));
  const found: Omit<FlowLink, 'kind'>[] = [];
  let y = ((end.y0 ?? 0) + (end.y1 ?? 0)) / 2;
  for (let link = linkTo.get(end.id); link !== undefined; link = linkTo.get((link.source as PlacedNode).id)) {
    const source = link.source as PlacedNode;
    const target = link.target as PlacedNode;
    const ySource = topOf(link) + y - (target.y0 ?? 0);
    found.push({ id: target.id, path: curve(source.x1 ?? 0, ySource, target.x0 ?? 0, y), width });
    y = ySource;
  }
  return found.reverse();
}

const topOf = ({ y0 = 0, width = 0 }: PlacedLink): number => y0 - width / 2;

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `M${x0},${y0}C${middle},${y0},${middle},${y1},${x1},${y1}`;
}
