import { writeCsv } from '../csv/writeCsv';
import type { PlainMap } from '../plain/plainMap';
import { type KumuFile, kumuOf } from './kumuOf';
import { type KumuTable, kumuTables } from './kumuTables';

const textOf = ({ header, rows }: KumuTable): string => writeCsv([header, ...rows]);

/** A map as the two text tables that Kumu reads. */
export const kumuTexts = (plain: PlainMap): Readonly<Record<keyof KumuFile, string>> => {
  const { elements, connections } = kumuTables(kumuOf(plain));
  return { elements: textOf(elements), connections: textOf(connections) };
};
