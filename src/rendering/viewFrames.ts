import type { Shot } from './canvasPainter';
import type { Corner } from './fitCorner';
import { createFrameLoop } from './frameLoop';
import type { Look } from './look';
import { paintOverlay } from './overlayPainter';
import type { Camera } from './scene';
import { isBare, type MapViewOptions, type Overlay } from './view';
import type { CameraKeeper } from './viewCamera';
import type { LabelKeeper } from './viewLabels';
import { createScenePainter } from './viewPainter';
import type { StageKeeper } from './viewStage';
import type { Surface } from './viewSurface';

/** Everything a frame is drawn from. */
export interface FrameParts {
  readonly options: MapViewOptions;
  readonly surface: Surface;
  readonly camera: CameraKeeper;
  readonly stage: StageKeeper;
  readonly labels: LabelKeeper;
  readonly look: () => Look;
  readonly overlay: () => Overlay;
  readonly corner: () => Corner;
}

/** Whether names are where they belong: `due` in the next frame, `asked` for once the map rests. */
type Names = 'standing' | 'due' | 'asked';

/** Draws what is asked for in the next frame, each canvas at most once. */
export interface Frames {
  /** The camera or what is in the hand moves; names are laid out once it rests. */
  moved(): void;
  /** Circles stand elsewhere; names are laid out once they rest. */
  reshaped(): void;
  /** There is something else to see; names are laid out with it. */
  renewed(): void;
  overlaid(): void;
  stop(): void;
}

/** Nothing has moved for so many ms: the picture rests. */
const restAfter = 90;
/** Names of so many circles take longer than a frame. */
const many = 120;

export const createFrames = (parts: FrameParts): Frames => {
  const { surface, camera, stage, labels, options } = parts;
  const painter = createScenePainter();
  let old = { places: false, scene: true, overlay: true };
  let names: Names = 'asked';
  let moving = false;
  /** Nothing is on the overlay, so there is nothing to wipe off. */
  let bare = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let told: Camera | null = null;

  const shot = (): Shot => ({
    camera: camera.now(),
    size: surface.size(),
    look: { ...parts.look(), pixelRatio: surface.ratio() },
  });
  const placeLabels = (at: Shot) => {
    const options = {
      first: parts.overlay().selected,
      type: at.look.type,
      corner: parts.corner(),
    };
    labels.place(stage.now(), at.camera, at.size, options);
    painter.renamed();
  };
  /** A map of many shows itself before it is named. */
  const isNamedLater = () => stage.now().circles.length > many;
  const nameIfDue = (at: Shot) => {
    if (names === 'standing') return;
    // What the overlay says hangs on which names are drawn.
    old = { ...old, overlay: true };
    const isDue = !isNamedLater() || (names === 'due' && !moving);
    if (isDue) placeLabels(at);
    names = isDue ? 'standing' : moving ? 'asked' : 'due';
  };
  const drawScene = (at: Shot) => {
    nameIfDue(at);
    painter.paint(surface.scene, {
      stage: stage.now(),
      shot: at,
      labels: labels.now(stage.now(), at.camera),
      lifted: stage.lifted(),
      moving,
      gliding: old.places,
    });
  };
  const drawOverlay = ({ camera: at, size, look }: Shot) => {
    const wasBare = bare;
    bare = isBare(parts.overlay());
    if (bare && wasBare) return;
    surface.overlay.setTransform(look.pixelRatio, 0, 0, look.pixelRatio, 0, 0);
    surface.overlay.clearRect(0, 0, size.width, size.height);
    paintOverlay(surface.overlay, parts.overlay(), {
      camera: at,
      size,
      look,
      stage: stage.now(),
      measure: options.measure,
      labels: labels.now(stage.now(), at),
      isNamed: labels.isWhole,
    });
  };
  const tell = (now: Camera) => {
    if (told === now) return;
    told = now;
    options.surface.dataset.view = viewText(now);
    options.onView?.(now);
  };
  const draw = (now: number): boolean => {
    const travels = camera.step(now);
    const glides = stage.step(now);
    const { width, height } = surface.size();
    if (width === 0 || height === 0) return false;
    if (surface.adjust()) {
      old = { ...old, scene: true, overlay: true };
      bare = false;
    }
    const at = shot();
    if (old.scene) drawScene(at);
    if (old.overlay) drawOverlay(at);
    old = { places: false, scene: names === 'due', overlay: false };
    tell(at.camera);
    return travels || glides || names === 'due';
  };
  const loop = createFrameLoop(draw);

  const ask = (namesToo: boolean) => {
    old = { ...old, scene: true, overlay: true };
    if (namesToo) names = 'asked';
    loop.ask();
  };
  const settle = () => {
    moving = false;
    ask(true);
  };
  const moved = () => {
    moving = true;
    clearTimeout(rest);
    rest = setTimeout(settle, restAfter);
    ask(false);
  };
  return {
    moved,
    reshaped: () => {
      painter.forget();
      old = { ...old, places: true };
      moved();
    },
    renewed: () => {
      painter.forget();
      ask(true);
    },
    overlaid: () => {
      old = { ...old, overlay: true };
      loop.ask();
    },
    stop: () => {
      clearTimeout(rest);
      loop.stop();
    },
  };
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** `k tx ty`, fine enough to find any circle to a hundredth of a pixel. */
const viewText = ({ k, tx, ty }: Camera): string =>
  `${rounded(k, 7)} ${rounded(tx, 3)} ${rounded(ty, 3)}`;
