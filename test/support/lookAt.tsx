import type { ReactElement } from 'react';
import type { MapDocument } from '../../src/domain/document';
import type { MeasuresLook } from '../../src/ui/measures/look';
import { measuresLookOf } from '../../src/ui/measures/look';
import { countingIds } from './ids';
import { entered, groupNamed, measuredMap, valueAt } from './measured';
import { openMapFake, showOn } from './openMapFake';

/** `Acme`, `2022–23`, `30/60`; of `Interaction` and everybody where nothing else is said. */
export interface ValueOf {
  readonly of: string;
  readonly in: string;
  readonly is: string;
  readonly measure?: string;
  readonly group?: string;
}

/** The measured map with values. */
export const filledMap = (values: readonly ValueOf[]): MapDocument => {
  const ids = countingIds();
  const map = measuredMap(ids);
  const cells = values.map((one) => ({
    ...valueAt(map, one.of, one.measure ?? 'Interaction', one.in, one.is),
    ...(one.group && { subgroup: groupNamed(map, one.group) }),
  }));
  return entered(map, ids, ...cells);
};

/** Values in one line each: `Acme 2022–23 30/60`. */
export const valuesOf = (measure: string, ...lines: readonly string[]): readonly ValueOf[] =>
  lines.map((line) => {
    const [is = '', at = '', ...of] = line.split(' ').reverse();
    return { of: of.reverse().join(' '), in: at, is, measure };
  });

/** Shows a tab of the measures of a map, as somebody sees it who never looked at it before. */
export const lookAt = async (
  document: MapDocument,
  tab: ReactElement,
  look: Partial<MeasuresLook> = {},
) => {
  localStorage.clear();
  const fake = await openMapFake(document);
  const store = measuresLookOf(fake.services, document.map);
  store.setState(look);
  return { ...fake, ...showOn(fake, tab), look: store };
};
