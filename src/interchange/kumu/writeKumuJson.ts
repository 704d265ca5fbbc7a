import type { PlainMap } from '../plain/plainMap';
import { type KumuItem, kumuOf } from './kumuOf';
import { manySign } from './kumuWords';

type JsonValue = string | number | readonly string[];

const isNumber = (text: string): boolean =>
  Number.isFinite(Number(text)) && String(Number(text)) === text;

/** Several values are a list; numbers that come back as they were are numbers. */
const jsonOf = (text: string): JsonValue => {
  const parts = text.split(manySign);
  if (parts.length > 1 && parts.every((part) => part !== '' && part === part.trim())) return parts;
  return isNumber(text) ? Number(text) : text;
};

const objectOf = ({ own, values }: KumuItem): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries([
    ...own.filter(([, text]) => text !== '').map(([name, text]) => [name.toLowerCase(), text]),
    ...values.filter(([, text]) => text !== '').map(([name, text]) => [name, jsonOf(text)]),
  ]);

/** A map as a flat blueprint, as Kumu reads it and people write it. */
export const kumuBlueprint = (plain: PlainMap): string => {
  const { elements, connections } = kumuOf(plain);
  const blueprint = {
    elements: elements.map(objectOf),
    connections: connections.map(objectOf),
    loops: [],
  };
  return `${JSON.stringify(blueprint, null, 2)}\n`;
};
