import type { Id } from '../domain/id';
import type { Places } from '../layout/graph';
import type { Insets, Size } from './camera';
import type { Corner } from './fitCorner';
import type { Pick, PickOptions, ScreenPoint } from './hit';
import type { LabelLayout, LabelOptions } from './labels';
import type { Look } from './look';
import type { Box, Camera, Measure, Scene } from './scene';

/** Lays names out for one camera; CSS px of the surface. */
export type PlaceLabels = (
  scene: Scene,
  camera: Camera,
  viewport: Size,
  measure: Measure,
  options?: LabelOptions,
) => LabelLayout;

/** A connection being drawn: from a circle to the pointer, or to the circle it would reach. */
export interface ConnectLine {
  readonly from: Id;
  /** CSS px of the surface. */
  readonly to: ScreenPoint;
  readonly target: Id | null;
}

/** What is shown above the scene. Ids may name circles, connections or notes; others are passed over. */
export interface Overlay {
  readonly hover: Id | null;
  readonly selected: ReadonlySet<Id>;
  /** Where the keyboard is, while the map has focus. */
  readonly focus: Id | null;
  /** What has just been made: it is ringed and named for a moment. */
  readonly fresh: Id | null;
  readonly dropTarget: Id | null;
  readonly connect: ConnectLine | null;
  /** The circle that carries the handle to draw a connection from. */
  readonly handle: Id | null;
  /** CSS px of the surface. */
  readonly marquee: Box | null;
}

export const emptyOverlay: Overlay = {
  hover: null,
  selected: new Set(),
  focus: null,
  fresh: null,
  dropTarget: null,
  connect: null,
  handle: null,
  marquee: null,
};

/** True when there is nothing above the scene. */
export const isBare = (overlay: Overlay): boolean =>
  Object.values(overlay).every((part) => part === null || (part instanceof Set && part.size === 0));

export interface MapViewOptions {
  /** The element the map fills; the view adds two canvases and `data-view` to it. */
  readonly surface: HTMLElement;
  readonly measure: Measure;
  readonly placeLabels: PlaceLabels;
  readonly look: Look;
  /** After the camera changed, at most once a frame. */
  readonly onView?: (camera: Camera) => void;
  /** After the surface changed its size; the first time when it is known. */
  readonly onResize?: (size: Size) => void;
}

export interface FitOptions {
  readonly animate?: boolean;
  readonly insets?: Partial<Insets>;
  readonly only?: ReadonlySet<Id>;
  /** Leaves the camera alone while everything is in view and nothing would move by much. */
  readonly calm?: boolean;
}

/** A map on the screen, without a framework. Everything is drawn in the next frame, once. */
export interface MapView {
  /**
   * Shows another scene. With `glide`, circles that stay move to their new places; resolves when
   * everything stands, or when something newer took over.
   */
  setScene(scene: Scene, options?: { readonly glide?: boolean }): Promise<void>;
  /** Puts circles at places at once: frames of the layout. Others stay. */
  setPlaces(places: Places): void;
  /** As setPlaces, for circles in the hand: only they and their lines are drawn anew. */
  movePlaces(places: Places): void;
  /** Moves circles to places, 400 ms, at once under reduced motion; resolves when they stand. */
  glideTo(places: Places): Promise<void>;
  /** Where the circles are drawn now, also within a glide. */
  places(): Places;
  setLook(look: Look): void;
  /** Changes what is shown above the scene; members left out stay. */
  setOverlay(overlay: Partial<Overlay>): void;
  /** Something lies on the lower left corner: names and what Fit shows keep clear of it. */
  setCorner(corner: Corner): void;
  camera(): Camera;
  setCamera(camera: Camera, options?: { readonly animate?: boolean }): void;
  /**
   * Shows everything or `only` some circles, keeping clear of panels that float over the surface; resolves when the
   * picture stands, or when something newer took over.
   */
  fit(options?: FitOptions): Promise<void>;
  /** CSS px of the surface. */
  size(): Size;
  /** Reads the surface's size anew; it is watched anyway. */
  resize(): void;
  /** What is at a point, CSS px from the surface's corner. */
  hitTest(point: ScreenPoint, options?: PickOptions): Pick;
  /** Where a circle is on the screen, in CSS px; null when it is not in the scene. */
  circleOnScreen(id: Id): { readonly x: number; readonly y: number; readonly r: number } | null;
  /** Where a note lies on the screen, in CSS px; null when it is not in the scene. */
  noteOnScreen(id: Id): Box | null;
  /** Names that did not fit at this zoom. */
  labelsLeftOut(): readonly Id[];
  destroy(): void;
}
