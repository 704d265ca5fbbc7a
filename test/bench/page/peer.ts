import type { Flat, Graph, GraphLink, GraphNode } from '../graph/graph';

/** What the bench asks of another library's picture; each page puts one at `window.peer`. */
export interface Peer {
  load(graph: Graph): void;
  /** True once its layout says that it has ended. */
  done(): boolean;
  /** Ends a layout that has no end of its own. */
  stop(): void;
  /** In units of its layout; null as long as there is nothing. */
  positions(): Flat | null;
  /** The middle of a circle, in CSS px of the page. */
  screen(index: number): readonly [x: number, y: number];
  /** Shows all of it. */
  fit(): void;
  add(node: GraphNode, links: readonly GraphLink[]): void;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}
