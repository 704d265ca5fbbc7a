import { colorFrom, exactFrom, hexFrom } from '../plain/numbers';
import type { PlainElement, PlainMap } from '../plain/plainMap';
import { valueIn } from '../plain/valueIn';

/** The column of a name, as long as all that stands in it is of that kind. */
const columnOf = (
  { columns, elements }: PlainMap,
  names: readonly string[],
  fits: (value: string) => boolean = () => true,
): string | null => {
  const found = names.flatMap((name) => columns.find((one) => one.toLowerCase() === name) ?? [])[0];
  if (found === undefined) return null;
  const isFit = elements.every(({ values }) => {
    const value = valueIn(values, found);
    return value === '' || fits(value);
  });
  return isFit ? found : null;
};

const isNumber = (value: string): boolean => exactFrom(value) !== null;

const isColor = (value: string): boolean => colorFrom(value) !== null;

type Columns = Readonly<
  Record<'label' | 'x' | 'y' | 'size' | 'color' | 'r' | 'g' | 'b', string | null>
>;

const columnsIn = (plain: PlainMap): Columns => ({
  label: columnOf(plain, ['label', 'node label', 'name']),
  x: columnOf(plain, ['x'], isNumber),
  y: columnOf(plain, ['y'], isNumber),
  size: columnOf(plain, ['size'], isNumber),
  color: columnOf(plain, ['color', 'colour'], isColor),
  r: columnOf(plain, ['r'], isNumber),
  g: columnOf(plain, ['g'], isNumber),
  b: columnOf(plain, ['b'], isNumber),
});

/** A column of which others are needed too counts only together with them. */
const whole = (columns: Columns): Columns => {
  const { x, y, r, g, b } = columns;
  return {
    ...columns,
    ...((x === null || y === null) && { x: null, y: null }),
    ...((r === null || g === null || b === null) && { r: null, g: null, b: null }),
  };
};

const drawnBy = (element: PlainElement, columns: Columns): PlainElement => {
  const text = (name: keyof Columns): string => {
    const column = columns[name];
    return column === null ? '' : valueIn(element.values, column);
  };
  const number = (name: keyof Columns): number | null => exactFrom(text(name));
  const [x, y] = [number('x'), number('y')];
  const gone = new Set(Object.values(columns));
  return {
    ...element,
    label: text('label') || element.label,
    at: x === null || y === null ? element.at : [x, 0 - y],
    radius: number('size') ?? element.radius,
    color:
      colorFrom(text('color')) ?? hexFrom([number('r'), number('g'), number('b')]) ?? element.color,
    values: Object.fromEntries(Object.entries(element.values).filter(([name]) => !gone.has(name))),
  };
};

/**
 * Labels, places, sizes and colors, which GraphML holds in columns like any other. Their y grows
 * upwards, as in the programs that write them.
 */
export const withDrawnColumns = (plain: PlainMap): PlainMap => {
  const columns = whole(columnsIn(plain));
  const gone = new Set(Object.values(columns));
  return {
    ...plain,
    columns: plain.columns.filter((name) => !gone.has(name)),
    elements: plain.elements.map((element) => drawnBy(element, columns)),
  };
};
