import { createStore, type StoreApi } from 'zustand/vanilla';
import { arrangementOf, type MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Places } from '../../layout/graph';
import { panned, toScreen, zoomedAt } from '../../rendering/camera';
import type { Look } from '../../rendering/look';
import { sceneOf } from '../../rendering/sceneOf';
import type { MapView } from '../../rendering/view';
import type { JournalRecord } from '../../store/ports';
import { typeText } from '../outline/connections';
import { coveredRight } from './cover';
import { fadedBy } from './filter';
import { isKeyboardInTree, onKeyboardMoved } from './keyboardFocus';
import type { Picture } from './stage';
import type { MapTools } from './tools';

const margin = 28;

const placesOf = (document: MapDocument): Places =>
  new Map(Object.entries(arrangementOf(document)?.positions ?? {})) as Places;

/** How far a circle must come in, along one side. */
const inward = (at: number, room: number, from: number, to: number): number => {
  if (at - room < from) return from - (at - room);
  return at + room > to ? to - (at + room) : 0;
};

const isDrag = (record: JournalRecord | null): boolean =>
  record?.act === 'do' && record.label.key === 'history.drag';

/** Somebody put a circle where it is: by dragging it, or by pointing at a place for it. */
const isByHand = (record: JournalRecord | null): boolean =>
  isDrag(record) ||
  (record?.act === 'do' &&
    Object.values(record.change.created).some((row) => row.kind === 'node' && row.pins));

/** The first circle that an edit made here. */
const madeBy = (record: JournalRecord | null): Id | null =>
  record?.act === 'do'
    ? (Object.values(record.change.created).find((row) => row.kind === 'node')?.id ?? null)
    : null;

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
  let follows = true;
  let drawn = false;
  let moves = 0;
  const moving = createStore(() => false);
  const during = async (move: Promise<void>): Promise<void> => {
    moves += 1;
    moving.setState(true, true);
    await move;
    moves -= 1;
    if (moves === 0) moving.setState(false, true);
  };

  const showAll = (animate: boolean): void => {
    follows = true;
    void during(view.fit({ animate, insets: { right: covered() } }));
  };
  const draw = (glide: boolean): void => {
    const document = tools.seen();
    const faded = fadedBy(document, session.getState().shown);
    const linkWords = (type: string) => typeText(tools.words, type);
    const scene = sceneOf(document, placesOf(document), { faded, linkWords });
    void during(view.setScene(scene, { glide: glide && drawn }));
    drawn = drawn || scene.circles.length > 0;
  };
  const overlay = (): void => {
    const { selection, focus, tool } = session.getState();
    const [only] = selection.length === 1 ? selection : [];
    view.setOverlay({
      selected: new Set(selection),
      focus: isKeyboardInTree() ? focus : null,
      handle: only ?? null,
      ...(tool.is === 'select' && { connect: null }),
    });
  };

  const reveal = (id: Id): void => {
    const spot = view.circleOnScreen(id);
    if (!spot) return;
    const { width, height } = view.size();
    const room = spot.r + margin;
    const dx = inward(spot.x, room, 0, width - covered());
    const dy = inward(spot.y, room, 0, height);
    if (!dx && !dy) return;
    follows = false;
    view.setCamera(panned(view.camera(), dx, dy), { animate: true });
  };

  const stops = [
    onKeyboardMoved(() => overlay()),
    store.state.subscribe((now, before) => {
      if (now.document === before.document) return;
      const done = now.last !== before.last ? now.last : null;
      // Whoever puts a circle somewhere has the picture in hand: it must not slip away under it.
      if (isByHand(done)) follows = false;
      draw(!isDrag(done));
      const fresh = madeBy(done);
      if (follows) showAll(true);
      else if (fresh) reveal(fresh);
    }),
    session.subscribe((now, before) => {
      const isOther = now.shown !== before.shown || now.projector !== before.projector;
      if (isOther) draw(false);
      overlay();
    }),
    layout.busy.subscribe(({ busy }) => {
      if (!busy && follows) showAll(true);
    }),
  ];
  draw(false);
  overlay();
  showAll(false);

  return {
    moving,
    fit: () => showAll(true),
    zoomBy: (factor) => {
      follows = false;
      const { width, height } = view.size();
      view.setCamera(zoomedAt(view.camera(), [width / 2, height / 2], factor), { animate: true });
    },
    panBy: (dx, dy) => {
      follows = false;
      view.setCamera(panned(view.camera(), dx, dy));
    },
    reveal,
    resized: () => {
      if (follows) showAll(false);
    },
    onScreen: (id) => view.circleOnScreen(id),
    screenOf: (point) => toScreen(view.camera(), point),
    letGo: () => {
      follows = false;
    },
    setLook: (look) => view.setLook(look),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
