import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import type { Places } from '../layout/graph';
import type { Scene } from './scene';
import { allPlacesOn, putAt, type Stage, stageOf } from './stage';
import { createMotion, type Motion, wantsStillness } from './viewMotion';

/** What stands where in a view, also while it glides or is in the hand. */
export interface StageKeeper {
  now(): Stage;
  /** Numbers of the circles in the hand. */
  lifted(): ReadonlySet<number>;
  /** Resolves when everything stands, or when something newer took over. */
  show(scene: Scene, glide: boolean): Promise<void>;
  put(places: Places): void;
  lift(places: Places): void;
  glide(places: Places): Promise<void>;
  /** Glides on; false when everything stands. */
  step(now: number): boolean;
  /** Where a circle is going to stand. */
  goal(index: number): Point;
  end(): void;
}

/** What has changed: another scene, places of all, or only of those in the hand. */
export type StageChange = 'scene' | 'places' | 'hand';

const empty: Scene = {
  circles: [],
  lines: [],
  notes: [],
  bounds: { left: -1, top: -1, right: 1, bottom: 1 },
};

export const createStageKeeper = (onChange: (what: StageChange) => void): StageKeeper => {
  let stage = stageOf(empty);
  let lifted: ReadonlySet<number> = new Set();
  let gliding: { motion: Motion; to: Places } | null = null;

  const halt = () => {
    const ending = gliding;
    gliding = null;
    ending?.motion.end();
  };
  const letGo = () => {
    lifted = new Set();
  };
  const glide = (to: Places): Promise<void> => {
    halt();
    letGo();
    if (wantsStillness()) {
      putAt(stage, to);
      onChange('places');
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const [from, on] = [allPlacesOn(stage), stage];
      const show = (part: number) => {
        putAt(on, partWay(from, to, part));
        onChange('places');
      };
      gliding = { motion: createMotion(show, resolve), to };
      onChange('places');
    });
  };
  return {
    now: () => stage,
    lifted: () => lifted,
    show: (scene, glides) => {
      const before = allPlacesOn(stage);
      halt();
      letGo();
      stage = stageOf(scene);
      onChange('scene');
      const to = allPlacesOn(stage);
      if (!glides || !anyMoves(before, to)) return Promise.resolve();
      putAt(stage, before);
      return glide(to);
    },
    put: (places) => {
      halt();
      letGo();
      putAt(stage, places);
      onChange('places');
    },
    lift: (places) => {
      halt();
      const hand = numbersOf(stage, places);
      const same = hand.size === lifted.size && [...hand].every((index) => lifted.has(index));
      if (!same) lifted = hand;
      putAt(stage, places);
      onChange(same ? 'hand' : 'places');
    },
    glide,
    step: (now) => {
      const going = gliding?.motion.step(now) ?? false;
      if (!going) gliding = null;
      return going;
    },
    goal: (index) => {
      const id = stage.circles[index]?.id;
      const there = id ? gliding?.to.get(id) : undefined;
      return there ?? [stage.x[index] ?? 0, stage.y[index] ?? 0];
    },
    end: halt,
  };
};

const numbersOf = (stage: Stage, places: Places): ReadonlySet<number> =>
  new Set([...places.keys()].flatMap((id) => stage.at.get(id) ?? []));

const anyMoves = (before: Places, to: Places): boolean =>
  [...to].some(([id, [x, y]]) => {
    const was = before.get(id);
    return was !== undefined && (was[0] !== x || was[1] !== y);
  });

const partWay = (from: Places, to: Places, part: number): Places => {
  if (part === 1) return to;
  const places = new Map<Id, Point>();
  for (const [id, [x, y]] of to) {
    const [fromX, fromY] = from.get(id) ?? [x, y];
    places.set(id, [fromX + (x - fromX) * part, fromY + (y - fromY) * part]);
  }
  return places;
};
