import type { MapDocument } from '../../domain/document';
import { everybodyIn } from '../../domain/everybody';
import { ownMeaning } from '../../domain/markers';
import type { Steps } from '../../domain/steps';
import { tellsOfEverybody } from './everybodySaid';
import { readValues } from './readValues';
import type { ReadWith } from './readWith';
import type { SaidValues } from './saidValue';
import type { ValueSource } from './valueSource';

/** What all tables say, one after the other. */
export function* allSaid(
  document: MapDocument,
  sources: readonly ValueSource[],
): Steps<SaidValues> {
  const said: SaidValues[] = [];
  const readWith: ReadWith = {
    own: (text) => ownMeaning(document, text),
    everybody: everybodyIn(document),
    tells: (measure) => tellsOfEverybody(document, measure),
  };
  for (const { table, draft } of sources) said.push(yield* readValues(table, draft, readWith));
  const [only, ...others] = said;
  if (only && others.length === 0) return only;
  const signs = new Map<string, number>();
  for (const one of said)
    for (const [sign, count] of one.signs) signs.set(sign, (signs.get(sign) ?? 0) + count);
  return {
    values: said.flatMap(({ values }) => values),
    blanks: said.flatMap(({ blanks }) => blanks),
    totals: said.flatMap(({ totals }) => totals),
    problems: said.flatMap(({ problems }) => problems),
    signs,
    compared: said.reduce((sum, { compared }) => sum + compared, 0),
    apart: said.flatMap(({ apart }) => apart),
  };
}
