/** What was painted, in order: strokes and fills with their color and strength. */
export interface Painted {
  readonly what: 'stroke' | 'fill' | 'text' | 'image';
  readonly color: string;
  readonly opacity: number;
  readonly dash: readonly number[];
  readonly text: string;
}

type Value = string | number | readonly number[];

/** A canvas context that paints nothing and remembers it. */
export const recordingCanvas = () => {
  const painted: Painted[] = [];
  const state = new Map<string | symbol, Value>([
    ['globalAlpha', 1],
    ['dash', []],
  ]);
  const note = (what: Painted['what'], color: 'strokeStyle' | 'fillStyle', text = '') => {
    painted.push({
      what,
      color: String(state.get(color) ?? ''),
      opacity: Number(state.get('globalAlpha')),
      dash: (state.get('dash') as readonly number[]) ?? [],
      text,
    });
  };
  const doing: Record<string, (...args: never[]) => void> = {
    stroke: () => note('stroke', 'strokeStyle'),
    fill: () => note('fill', 'fillStyle'),
    fillText: (text: string) => note('text', 'fillStyle', text),
    drawImage: () => note('image', 'fillStyle'),
    setLineDash: (dash: readonly number[]) => state.set('dash', dash),
  };
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) => doing[String(name)] ?? state.get(name) ?? (() => undefined),
    set: (_, name, value: Value) => {
      state.set(name, value);
      return true;
    },
  });
  return { context, painted };
};
