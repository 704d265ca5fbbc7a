import type { Id } from '../domain/id';
import type { Point } from '../domain/row';
import type { Places } from '../layout/graph';
import type { Scene } from './scene';
import { type Stage, stageOf } from './stage';
import { movedFrom, numbersAt, partWay, placesOf } from './stageMoves';
import { putAt } from './stagePlaces';
import { sceneAt, sceneNow } from './stageScene';
import { type Growth, growthBetween } from './viewGrowth';
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
  /** The scene with all circles where they are going to stand. */
  goalScene(): Scene;
  end(): void;
}

/** What has changed: another scene, places of all, or only of those in the hand. */
export type StageChange = 'scene' | 'places' | 'hand';

/** Up to so many circles are moved above a picture of the others. */
const mostInHand = 400;
/** More than so many do not glide: a few frames of it would only look like a stutter. */
const mostGliding = 4000;

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
  const goal = (index: number): Point => {
    const id = stage.circles[index]?.id;
    const there = id ? gliding?.to.get(id) : undefined;
    return there ?? [stage.x[index] ?? 0, stage.y[index] ?? 0];
  };
  const stands = () => !gliding && lifted.size === 0 && sceneNow(stage) === stage.scene;
  const letGo = () => {
    lifted = new Set();
  };
  /** Takes what is about to move into the hand, so that the rest need not be painted with it. */
  const take = (places: Places): StageChange => {
    const hand = numbersAt(stage, places);
    const isFew = hand.size <= mostInHand;
    lifted = isFew ? hand : new Set();
    return isFew ? 'hand' : 'places';
  };
  const glide = (to: Places, growth: Growth | null = null): Promise<void> => {
    halt();
    letGo();
    if (wantsStillness() || to.size > mostGliding) {
      growth?.show(1);
      putAt(stage, to);
      onChange('places');
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const [from, on] = [placesOf(stage, to.keys()), stage];
      const what = take(to);
      const show = (part: number) => {
        growth?.show(part);
        putAt(on, partWay(from, to, part));
        onChange(what);
      };
      const done = () => {
        growth?.show(1);
        resolve();
      };
      gliding = { motion: createMotion(show, done), to };
      onChange('places');
    });
  };
  return {
    now: () => stage,
    lifted: () => lifted,
    show: (scene, glides) => {
      const before = stage;
      if (scene === before.scene && stands()) return Promise.resolve();
      halt();
      letGo();
      stage = stageOf(scene, before);
      onChange('scene');
      const from = glides ? movedFrom(before, stage) : new Map<Id, Point>();
      if (from.size === 0) return Promise.resolve();
      const growth = growthBetween(before, stage);
      const to = placesOf(stage, [...from.keys(), ...growth.ids]);
      growth.show(0);
      putAt(stage, from);
      return glide(to, growth);
    },
    put: (places) => {
      halt();
      letGo();
      putAt(stage, places);
      onChange('places');
    },
    lift: (places) => {
      halt();
      const hand = numbersAt(stage, places);
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
    goal,
    goalScene: () => (gliding ? sceneAt(stage, goal) : sceneNow(stage)),
    end: halt,
  };
};
