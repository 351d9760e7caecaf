import type { Binned } from './bins';
import { bestSplit, histogramOf, restOf, type Histogram, type Slopes, type Split, type SplitRules } from './histogram';
import { at } from './numbers';

/**
 * Nodes in lists. Of node n: rows whose `features[n]` is at most `limits[n]` go to `lefts[n]`, the others to the one after it;
 * a leaf has left 0. `values[n]` is what the tree says of all rows in the node, in log-odds.
 */
export type Tree = {
  features: ReadonlyArray<number>;
  limits: ReadonlyArray<number>;
  lefts: ReadonlyArray<number>;
  values: ReadonlyArray<number>;
};

export type TreeRules = SplitRules & { leaves: number };

type Leaf = { node: number; members: Int32Array; histogram: Histogram; split: Split | null };
type Growing = { binned: Binned; slopes: Slopes; rules: TreeRules };
type Nodes = { features: number[]; limits: number[]; lefts: number[]; values: number[] };

/** One tree, grown where it gains most, until it has as many leaves as it may; and the rows of each leaf. */
export function growTree(growing: Growing): {
  tree: Tree;
  leaves: ReadonlyArray<{ value: number; members: Int32Array }>;
} {
  const nodes: Nodes = { features: [], limits: [], lefts: [], values: [] };
  const everyRow = Int32Array.from({ length: growing.binned.rows }, (_unused, row) => row);
  const leaves = [newLeaf(growing, nodes, everyRow, histogramOf(growing.binned, growing.slopes, everyRow))];
  while (leaves.length < growing.rules.leaves) {
    const widest = leaves.reduce((best, leaf) => ((leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best));
    if (!widest.split) break;
    leaves.splice(leaves.indexOf(widest), 1, ...parted(growing, nodes, widest, widest.split));
  }
  return {
    tree: nodes,
    leaves: leaves.map(({ node, members }) => ({ value: at(nodes.values, node), members })),
  };
}

/** What the tree adds to a row's log-odds. */
export function valueOf({ features, limits, lefts, values }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (let left = at(lefts, node); left !== 0; left = at(lefts, node))
    node = at(row, at(features, node)) <= at(limits, node) ? left : left + 1;
  return at(values, node);
}

function newLeaf({ binned, slopes, rules }: Growing, nodes: Nodes, members: Int32Array, histogram: Histogram): Leaf {
  let [gradient, curvature] = [0, 0];
  for (const row of members) {
    gradient += at(slopes.gradients, row);
    curvature += at(slopes.curvatures, row);
  }
  const node = nodes.values.length;
  nodes.features.push(0);
  nodes.limits.push(0);
  nodes.lefts.push(0);
  nodes.values.push(gradient / (curvature + rules.penalty));
  const split = bestSplit(binned, histogram, { gradient, curvature, count: members.length }, rules);
  return { node, members, histogram, split };
}

function parted(growing: Growing, nodes: Nodes, leaf: Leaf, { feature, bin }: Split): ReadonlyArray<Leaf> {
  const { binned } = growing;
  const offset = feature * binned.rows;
  const left = leaf.members.filter((row) => at(binned.bins, offset + row) <= bin);
  const right = leaf.members.filter((row) => at(binned.bins, offset + row) > bin);
  nodes.features[leaf.node] = feature;
  nodes.limits[leaf.node] = at(binned.edges[feature] ?? [], bin);
  nodes.lefts[leaf.node] = nodes.values.length;
  const smaller = left.length < right.length ? left : right;
  const counted = histogramOf(binned, growing.slopes, smaller);
  const rest = restOf(leaf.histogram, counted);
  const [ofLeft, ofRight] = smaller === left ? [counted, rest] : [rest, counted];
  return [newLeaf(growing, nodes, left, ofLeft), newLeaf(growing, nodes, right, ofRight)];
}
