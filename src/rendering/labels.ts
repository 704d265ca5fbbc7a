import type { Id } from '../domain/id';
import { type MapType, mapType } from '../tokens/type';
import type { Size } from './camera';
import type { Corner } from './fitCorner';
import { claimOf } from './labelClaims';
import { type Ground, groundOf } from './labelGround';
import { type Beside, type Candidate, labelOf } from './labelOutside';
import type { StoodBefore, Wish, Wishing } from './labelPlaces';
import { rankOf } from './labelRank';
import { standNames } from './labelSearch';
import { letteringOf, typeAt } from './labelStyle';
import { tiesOf } from './labelTies';
import { placeWords } from './linkWords';
import type { Camera, Measure, PlacedLabel, Scene } from './scene';

export interface LabelOptions {
  /** Named before the others: what is selected. */
  readonly first?: ReadonlySet<Id>;
  /** The type of the look; as on a screen when left out. */
  readonly type?: MapType;
  /** What lies on the lower left corner of the surface: no name goes under it. */
  readonly corner?: Corner;
  /** The names as they stood before: they stay where they can, so that nothing flickers. */
  readonly before?: LabelLayout;
}

/** Names with their places, in CSS px of the surface. */
export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  /** Circles in view whose name found no room. */
  readonly left: readonly Id[];
  /** Circles in view whose name is shortened. */
  readonly cut: readonly Id[];
  /** The words of connections that have room for them, along their lines. */
  readonly words: readonly PlacedLabel[];
  readonly stood: StoodBefore;
}

const mostNames = 500;
/** With more of them nobody gains by letters that are a little smaller. */
const fewNames = 150;
/** Names that are there stay a little longer than they would come. */
const staysUntil = 0.92;

/**
 * Sets the names of all circles in view at their constant size: no name on another, on a foreign
 * circle or over the edge. What finds no room is left out and told.
 */
export const placeLabels = (
  scene: Scene,
  camera: Camera,
  viewport: Size,
  measure: Measure,
  options: LabelOptions = {},
): LabelLayout => {
  const ground = groundOf(scene, camera, viewport, options.corner);
  const letters = letteringOf(measure, typeAt(options.type ?? mapType, camera.k));
  const stood: StoodBefore = options.before?.stood ?? new Map();
  const wishes = wishesOf(scene, ground, camera.k >= leastZoom(letters.type, options), options);
  const small = wishes.length <= fewNames;
  const wishing: Wishing = { ground, letters, stood, small };
  const claims = wishes.map((wish, at) => claimOf(wish, at, wishing));
  const found = standNames(claims, ground.page);
  const names = found.flatMap((candidate) => candidate ?? []);
  const words = placeWords(scene, camera, ground, names, letters);
  return { ...layoutOf(ground, wishes, found, letters.type), words };
};

/** The zoom below which partners are dots without names. */
const leastZoom = ({ namesFrom }: MapType, { before }: LabelOptions): number =>
  before?.placed.some(({ type }) => type === 'partner') ? namesFrom * staysUntil : namesFrom;

/** Who wants a name where, the most important first. */
const wishesOf = (
  scene: Scene,
  { spots }: Ground,
  partnersToo: boolean,
  { first = nobody }: LabelOptions,
): readonly Wish[] => {
  const named = spots.filter(
    ({ circle }) => partnersToo || circle.type !== 'partner' || first.has(circle.id),
  );
  const ties = tiesOf(
    scene,
    named.map(({ circle }) => circle),
  );
  return named
    .map((spot): Wish => {
      const own = ties(spot.circle.id);
      return { spot, away: own.away, rank: rankOf(spot, own, first) };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostNames);
};

const nobody: ReadonlySet<Id> = new Set();

const layoutOf = (
  { spots }: Ground,
  wishes: readonly Wish[],
  found: readonly (Candidate | null)[],
  type: MapType,
): Omit<LabelLayout, 'words'> => {
  const placed: PlacedLabel[] = [];
  const cut: Id[] = [];
  const stood = new Map<Id, Beside>();
  wishes.forEach(({ spot }, at) => {
    const candidate = found[at];
    if (!candidate) return;
    const { id, name } = spot.circle;
    const label = labelOf(spot, candidate, type);
    placed.push(label);
    if (candidate.beside?.block.isCut ?? !isWholeName(label.lines, name)) cut.push(id);
    if (candidate.beside) stood.set(id, candidate.beside);
  });
  const named = new Set(placed.map(({ id }) => id));
  const left = spots.map(({ circle }) => circle.id).filter((id) => !named.has(id));
  return { placed, left, cut, stood };
};

/** Lines are broken at spaces, hyphens and slashes; what is cut short ends otherwise. */
export const isWholeName = (lines: readonly string[], name: string): boolean =>
  lines.join('').replace(/\s/gu, '') === name.replace(/\s/gu, '');
