import type { Id } from '../domain/id';
import { panned, type Size } from './camera';
import { fitCamera, isNearly, outermost } from './fitCamera';
import { fitClear, noCorner } from './fitCorner';
import {
  type HitTest,
  hitTestOf,
  type Pick,
  type PickOptions,
  reachOf,
  type ScreenPoint,
} from './hit';
import { isOnHandle } from './lookHandle';
import { noteBoxOn } from './lookNote';
import { diskOf } from './paintPlace';
import type { Scene } from './scene';
import { noteSpot, placesOn } from './stagePlaces';
import { emptyOverlay, type FitOptions, type MapView, type MapViewOptions } from './view';
import { createCameraKeeper } from './viewCamera';
import { createFrames } from './viewFrames';
import { createLabelKeeper } from './viewLabels';
import { createStageKeeper, type StageChange } from './viewStage';
import { createSurface } from './viewSurface';

/** On larger maps most names have no room anyway, so Fit does not wait for them. */
const mostNames = 1500;

/** Shows a map on a surface; call `destroy` when it goes. */
export const createMapView = (options: MapViewOptions): MapView => {
  const { measure } = options;
  let { look } = options;
  let overlay = emptyOverlay;
  let hit: HitTest | null = null;
  let size: Size = { width: 0, height: 0 };
  let corner = noCorner;
  let fitLater: { readonly options: FitOptions } | null = null;

  const stageChanged = (what: StageChange) => {
    if (what !== 'hand') hit = null;
    if (what === 'scene') frames.renewed();
    // What has just come into the hand is left out of the picture of the others by the painter.
    else if (what === 'places' && stage.lifted().size === 0) frames.reshaped();
    else frames.moved();
  };
  const stage = createStageKeeper(stageChanged);
  const camera = createCameraKeeper(() => frames.moved());
  const labels = createLabelKeeper(options.placeLabels, measure);
  const surface = createSurface(options.surface, () => surfaceChanged());
  const frames = createFrames({
    options,
    surface,
    camera,
    stage,
    labels,
    look: () => look,
    overlay: () => overlay,
    corner: () => corner,
  });

  const fitTo = (how: FitOptions = {}): Promise<void> => {
    if (size.width === 0) {
      fitLater = { options: how };
      return Promise.resolve();
    }
    const all = stage.goalScene();
    const goal = how.only ? sceneOnly(all, how.only) : all;
    const isLarge = goal.circles.length > mostNames;
    const shown = isLarge ? outermost(goal) : goal;
    const fit = (insets: FitOptions['insets']) =>
      fitCamera(shown, size, isLarge ? null : measure, insets, look.type);
    const next = fitClear(fit, goal.circles, size, how.insets ?? {}, corner);
    if (how.calm && isNearly(camera.now(), next, size)) return Promise.resolve();
    return camera.set(next, how.animate ?? false);
  };
  const surfaceChanged = () => {
    frames.renewed();
    const [before, now] = [size, surface.size()];
    if (before.width === now.width && before.height === now.height) return;
    size = now;
    if (fitLater && now.width > 0) {
      void fitTo(fitLater.options);
      fitLater = null;
    } else if (before.width > 0) keepMiddle(before, now);
    options.onResize?.(now);
  };
  const keepMiddle = (before: Size, now: Size) => {
    const [dx, dy] = [(now.width - before.width) / 2, (now.height - before.height) / 2];
    void camera.set(panned(camera.now(), dx, dy), false);
  };
  const diskFor = (index: number | undefined) =>
    index === undefined ? null : diskOf(stage.now(), index, camera.now());
  const handleUnder = (point: ScreenPoint, how: PickOptions): Pick | null => {
    if (!overlay.handle || how.types) return null;
    const disk = diskFor(stage.now().at.get(overlay.handle));
    return disk && isOnHandle(disk, point, reachOf(how)) ? { handle: overlay.handle } : null;
  };
  const fontsLoaded = () => frames.renewed();
  document.fonts.addEventListener('loadingdone', fontsLoaded);
  surfaceChanged();

  return {
    setScene: (scene, how = {}) => stage.show(scene, how.glide ?? false),
    setPlaces: stage.put,
    movePlaces: stage.lift,
    glideTo: stage.glide,
    places: () => placesOn(stage.now()),
    setLook: (next) => {
      look = next;
      frames.renewed();
    },
    setOverlay: (next) => {
      overlay = { ...overlay, ...next };
      frames.overlaid();
    },
    setCorner: (next) => {
      if (next.width === corner.width && next.height === corner.height) return;
      corner = next;
      frames.renewed();
    },
    camera: camera.now,
    setCamera: (next, how = {}) => {
      fitLater = null;
      void camera.set(next, how.animate ?? false);
    },
    fit: fitTo,
    size: () => size,
    resize: surface.read,
    hitTest: (point, how = {}) => {
      hit ??= hitTestOf(stage.now(), stage.lifted());
      return handleUnder(point, how) ?? hit.at(point, camera.now(), how);
    },
    circleOnScreen: (id) => diskFor(stage.now().at.get(id)),
    noteOnScreen: (id) => {
      const index = stage.now().noteAt.get(id);
      const note = index === undefined ? undefined : stage.now().notes[index];
      if (!note || index === undefined) return null;
      return noteBoxOn(note, noteSpot(stage.now(), index), camera.now());
    },
    labelsLeftOut: labels.left,
    destroy: () => {
      document.fonts.removeEventListener('loadingdone', fontsLoaded);
      stage.end();
      frames.stop();
      surface.destroy();
      delete options.surface.dataset.view;
    },
  };
};

/** A part of a scene: some circles and notes, with the lines that say where their names stand. */
const sceneOnly = (scene: Scene, ids: ReadonlySet<Id>): Scene => ({
  ...scene,
  circles: scene.circles.filter(({ id }) => ids.has(id)),
  notes: scene.notes.filter(({ id }) => ids.has(id)),
});
