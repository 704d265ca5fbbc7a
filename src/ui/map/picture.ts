import type { StoreApi } from 'zustand/vanilla';
import { isFrozen } from '../../domain/commands/freeze';
import { rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import { arcsTold } from '../../rendering/arcsReach';
import { panned, toMap, toScreen, zoomedAt } from '../../rendering/camera';
import type { Look } from '../../rendering/look';
import type { Scene } from '../../rendering/scene';
import type { MapView } from '../../rendering/view';
import type { DocumentState } from '../../store/documentStore';
import { arcsShownOf } from '../mapMeasures/arcsShown';
import { atRest } from './atRest';
import { countedMoves } from './countedMoves';
import { coveredRight } from './cover';
import { createFreshMark } from './freshMark';
import {
  cameraShowing,
  cameraShowingFirst,
  isInSight,
  isPlainIn,
  lookedAtWith,
  spotOn,
} from './inView';
import { onKeyboardMoved } from './keyboardFocus';
import { lateTurn } from './lateTurn';
import { mapScenes } from './mapScene';
import { movesMost } from './movesMost';
import { noteSpotIn } from './noteSpot';
import { overlayNow, showsOther } from './pictureSession';
import { isByHand, isDrag, isOnlyNotes, isVast, madeBy, onlyMadeBy } from './recordKinds';
import type { Picture } from './stage';
import type { MapTools } from './tools';

/** Where somebody left the camera of an open map, while they look at it in another way. */
const leftCameras = new WeakMap<MapTools, ReturnType<MapView['camera']>>();

export interface LivePicture extends Picture {
  /** True while circles glide to where they belong, or the picture moves to show them. */
  readonly moving: StoreApi<boolean>;
  /** The person moved the picture: it no longer follows what is added. */
  letGo(): void;
  setLook(look: Look): void;
  stop(): void;
}

/** Keeps a view showing what the document and the session say. */
export const createPicture = (tools: MapTools, view: MapView): LivePicture => {
  const { store, session, layout } = tools.map;
  const covered = (): number => coveredRight(session.getState());
  const insets = () => {
    const { left, bottom } = tools.map.stage.legendCover();
    return { left, bottom, right: covered() };
  };
  const sceneNow = mapScenes(tools);
  let scene: Scene | null = null;
  let follows = true;
  /** Nobody has panned or zoomed since all was shown. */
  let isUntouched = true;
  let drawn = false;
  /** What an edit made last, until the layout has found its place. */
  let fresh: Id | null = null;
  const mark = createFreshMark(view);
  const { moving, during } = countedMoves();
  const turn = lateTurn();

  /** What is shown for the first time is where it belongs at once; small moves help nobody. */
  const showAll = (animate: boolean, calm = false): void => {
    follows = true;
    isUntouched = true;
    void during(view.fit({ animate, calm, insets: insets() }));
  };
  const draw = (glide: boolean): void => {
    scene = sceneNow();
    void during(view.setScene(scene, { glide: glide && drawn }));
    drawn = drawn || scene.circles.length > 0;
  };
  const overlay = (): void => view.setOverlay(overlayNow(session.getState(), view));

  const glideTo = (camera: ReturnType<typeof cameraShowing>): void => {
    if (!camera) return;
    follows = false;
    view.setCamera(camera, { animate: true });
  };
  const revealAll = (ids: readonly Id[]): void => glideTo(cameraShowing(view, ids, covered()));
  /** What the details stand beside comes with what belongs to it. */
  const reveal = (id: Id): void => {
    const isOpen = covered() > 0 && session.getState().selection.includes(id);
    const groups = isOpen ? lookedAtWith(tools.seen(), id) : [[id]];
    glideTo(cameraShowingFirst(view, groups, covered()));
  };
  /** The layout is at work and shows all of it when it is done; what is new can be seen already. */
  const canWait = (): boolean =>
    layout.busy.getState().busy && fresh !== null && isInSight(view, fresh, covered());

  const zoomBy = (factor: number): void => {
    follows = false;
    isUntouched = false;
    const { width, height } = view.size();
    view.setCamera(zoomedAt(view.camera(), [width / 2, height / 2], factor), { animate: true });
  };

  /** Shows what an edit came to, and goes along with it. */
  const follow = (now: DocumentState, before: DocumentState): void => {
    const done = now.last !== before.last ? now.last : null;
    // Whoever puts a circle somewhere has the picture in hand: it must not slip away under it.
    // A frozen map does not move, the picture of it neither.
    if (isByHand(done) || isFrozen(now.document)) follows = false;
    const wasDrawn = drawn;
    draw(!isDrag(done));
    fresh = madeBy(done) ?? fresh;
    const only = onlyMadeBy(done);
    if (only) mark.point(only);
    if (isOnlyNotes(done)) return;
    const calm = !movesMost(before.document, now.document);
    // A drag leaves the camera as it was: when all is laid out anew, it goes along again.
    if (!calm && isUntouched && !isByHand(done)) follows = true;
    if (follows && !canWait()) showAll(wasDrawn, calm);
    else if (!follows && fresh) reveal(fresh);
  };

  /** The layout is done. */
  const comeToRest = (): void => {
    if (follows) showAll(drawn, true);
    else if (fresh) reveal(fresh);
    fresh = null;
  };

  const stops = [
    onKeyboardMoved(() => overlay()),
    turn.stop,
    store.state.subscribe((now, before) => {
      if (now.document === before.document) return;
      turn.end();
      if (isVast(now.last)) void during(turn.take(() => follow(now, before)));
      else follow(now, before);
    }),
    session.subscribe((now, before) => {
      if (showsOther(now, before)) draw(false);
      overlay();
    }),
    arcsShownOf(tools.services, tools.map.id).subscribe(() => draw(false)),
    layout.busy.subscribe(({ busy }) => {
      if (busy) return;
      if (turn.isTaken()) void turn.take(comeToRest);
      else comeToRest();
    }),
  ];
  view.setCorner(tools.map.stage.legendCover().corner);
  draw(false);
  overlay();
  const left = leftCameras.get(tools);
  if (left) {
    follows = false;
    isUntouched = false;
    view.setCamera(left);
  } else showAll(false);

  return {
    moving,
    fit: () => showAll(true),
    fitTo: (ids) => {
      follows = false;
      const only = new Set(ids);
      void during(view.fit({ animate: true, insets: insets(), only }));
    },
    fullSize: () => zoomBy(1 / view.camera().k),
    zoomBy,
    panBy: (dx, dy) => {
      follows = false;
      view.setCamera(panned(view.camera(), dx, dy));
    },
    reveal,
    revealAll,
    resized: (animate = false) => {
      view.setCorner(tools.map.stage.legendCover().corner);
      if (follows) showAll(animate);
    },
    onScreen: (id) => spotOn(view, id),
    screenOf: (point) => toScreen(view.camera(), point),
    mapOf: (point) => toMap(view.camera(), point),
    roomForNote: (moving) => {
      const others = rowsOf(tools.seen(), 'note').filter(({ id }) => id !== moving);
      return noteSpotIn(
        view,
        others.map(({ id }) => id),
        covered(),
      );
    },
    zoom: () => view.camera().k,
    isPlain: () => isPlainIn(view, partnersOf(tools.seen())),
    namesLeftOut: atRest({ moving }, () => view.labelsLeftOut().length),
    arcsTold: () => arcsTold(scene?.circles ?? [], view.camera().k),
    letGo: () => {
      follows = false;
      isUntouched = false;
    },
    setLook: (look) => view.setLook(look),
    stop: () => {
      mark.stop();
      if (follows) leftCameras.delete(tools);
      else leftCameras.set(tools, view.camera());
      for (const stop of stops) stop();
    },
  };
};
