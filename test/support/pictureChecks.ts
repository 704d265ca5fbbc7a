import type { Camera, PlacedLabel, Scene } from '../../src/rendering/scene';

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Pairs of circles that stand on each other, by name. */
export const overlappingCircles = ({ circles }: Pick<Scene, 'circles'>): readonly string[] =>
  circles.flatMap((a, at) =>
    circles
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map((b) => `${a.name} / ${b.name}`),
  );

/** The box of a name with its sign. */
export const boxOf = ({ x, y, width, height, glyph }: PlacedLabel) => {
  const half = (glyph?.size ?? 0) / 2;
  return {
    left: Math.min(x - width / 2, (glyph?.x ?? x) - half),
    right: Math.max(x + width / 2, (glyph?.x ?? x) + half),
    top: Math.min(y - height / 2, (glyph?.y ?? y) - half),
    bottom: Math.max(y + height / 2, (glyph?.y ?? y) + half),
  };
};

/** Names that stand on another name, by their words. */
export const overlappingNames = (labels: readonly PlacedLabel[]): readonly string[] =>
  labels.flatMap((one, at) => {
    const a = boxOf(one);
    return labels.slice(at + 1).flatMap((other) => {
      const b = boxOf(other);
      const meet = a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
      return meet ? [`${one.lines.join(' ')} / ${other.lines.join(' ')}`] : [];
    });
  });

/** Names that stand on a circle that is not theirs. */
export const namesOnCircles = (
  { circles }: Scene,
  { k, tx, ty }: Camera,
  labels: readonly PlacedLabel[],
): readonly string[] =>
  labels.flatMap((label) => {
    const box = boxOf(label);
    return circles.flatMap(({ id, name, x, y, r }) => {
      const [cx, cy] = [x * k + tx, y * k + ty];
      const dx = cx - Math.max(box.left, Math.min(cx, box.right));
      const dy = cy - Math.max(box.top, Math.min(cy, box.bottom));
      return id !== label.id && Math.hypot(dx, dy) < r * k
        ? [`${label.lines.join(' ')} / ${name}`]
        : [];
    });
  });

/** Partners that are shown smaller are dots, px. */
const dot = 5;

/** The same without partners shown as dots, which the names of the center and of themes may cover. */
export const namesOnMoreThanDots = (
  scene: Scene,
  camera: Camera,
  labels: readonly PlacedLabel[],
): readonly string[] => {
  const large = scene.circles.filter(({ type, r }) => type !== 'partner' || r * camera.k >= dot);
  const [partners, heads] = [
    labels.filter(({ type }) => type === 'partner'),
    labels.filter(({ type }) => type !== 'partner'),
  ];
  return [
    ...namesOnCircles(scene, camera, partners),
    ...namesOnCircles({ ...scene, circles: large }, camera, heads),
  ];
};

/** Names that reach over the edge of the window. */
export const namesOutside = (labels: readonly PlacedLabel[], { width, height }: Sized) =>
  labels
    .filter((label) => {
      const { left, right, top, bottom } = boxOf(label);
      return left < 0 || top < 0 || right > width || bottom > height;
    })
    .map(({ lines }) => lines.join(' '));
