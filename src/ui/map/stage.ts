import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import type { ArcsTold } from '../../rendering/arcsReach';
import { createOffers, type Offers } from './offers';

/** The tree of the map, visible or not: where the keyboard is at home. */
export interface TreeHandle {
  /** Gives the keyboard to the item of a circle, or to the one it was on. */
  focus(id: Id | null): void;
  /** True while it is a panel in sight: names are then changed in it, not on the map. */
  isShown(): boolean;
}

/** What actions may ask of the picture; the canvas puts itself in when it is mounted. */
export interface Picture {
  /** Brings everything into view. */
  fit(): void;
  /** Zooms about the middle; 1.25 is a step closer. */
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** Brings these circles into view, as large as they go. */
  fitTo(ids: readonly Id[]): void;
  /** 100 %, about the middle. */
  fullSize(): void;
  /** Pans only as far as needed to see a circle clear of panels. */
  reveal(id: Id): void;
  /** The same for several: as many of them as there is room for. */
  revealAll(ids: readonly Id[]): void;
  /** Where a circle stands on the surface, in CSS px from its corner, with its radius. */
  onScreen(id: Id): { readonly x: number; readonly y: number; readonly r: number } | null;
  /** The surface changed its size, or what lies over it: what was wholly in view stays so. */
  resized(animate?: boolean): void;
  /** A point of the map on the surface, in CSS px. */
  screenOf(point: Point): Point;
  /** A point of the surface (CSS px from its corner) on the map. */
  mapOf(point: Point): Point;
  /** A free place for a note near the middle of what is seen, in map units; `moving` does not stand in its own way. */
  roomForNote(moving?: Id): Point;
  /** The zoom: screen px for one of the map. */
  zoom(): number;
  /** True while all partners are so small that they are plain dots. */
  isPlain(): boolean;
  /** How many names of circles in view find no room at this zoom. */
  namesLeftOut(): number;
  /** What is told at this zoom of what circles report. */
  arcsTold(): ArcsTold;
}

/** What the legend covers of the map, in CSS px. */
export interface LegendCover {
  /** As far as it reaches from the left and the bottom edge; 0 where the map goes on beside it. */
  readonly left: number;
  readonly bottom: number;
  /** The part of the lower left corner under it. */
  readonly corner: { readonly width: number; readonly height: number };
}

export const noCover: LegendCover = { left: 0, bottom: 0, corner: { width: 0, height: 0 } };

const isSame = (a: LegendCover, b: LegendCover): boolean =>
  a.left === b.left &&
  a.bottom === b.bottom &&
  a.corner.width === b.corner.width &&
  a.corner.height === b.corner.height;

/** Holds the picture and the tree while there are such; asking before is quietly passed over. */
export interface Stage {
  readonly picture: () => Picture | null;
  readonly tree: () => TreeHandle | null;
  /** What the parts of the screen can open. */
  readonly offers: Offers;
  /** What the legend covers of the map. */
  readonly legendCover: () => LegendCover;
  /** Says what it covers now; the picture makes room. */
  coverByLegend(cover: LegendCover): void;
  setPicture(picture: Picture | null): void;
  setTree(tree: TreeHandle | null): void;
}

export const createStage = (): Stage => {
  let picture: Picture | null = null;
  let tree: TreeHandle | null = null;
  let cover = noCover;
  return {
    picture: () => picture,
    tree: () => tree,
    offers: createOffers(),
    legendCover: () => cover,
    coverByLegend: (next) => {
      if (isSame(next, cover)) return;
      cover = next;
      picture?.resized(true);
    },
    setPicture: (next) => {
      picture = next;
    },
    setTree: (next) => {
      tree = next;
    },
  };
};
