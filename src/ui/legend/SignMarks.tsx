import { createElement, type ReactNode } from 'react';
import { type LegendSign, signBox, signMarks } from '../../rendering/legendSign';
import type { Look } from '../../rendering/look';
import type { Mark } from '../../rendering/svgText';

const named = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const elementOf = ({ name, attributes, content }: Mark, key: number): ReactNode => {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  const props = Object.fromEntries(given.map(([attribute, value]) => [named(attribute), value]));
  const inner = typeof content === 'string' ? content : content.map(elementOf);
  return createElement(name, { key, ...props }, inner);
};

/** A sign of the map, drawn as the map draws it. The words beside it say what it means. */
export const SignMarks = ({ sign, look }: { sign: LegendSign; look: Look }) => {
  const { width, height } = signBox(sign);
  return (
    <svg
      className="legend-sign"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {signMarks(sign, look).map(elementOf)}
    </svg>
  );
};
