import { type Change, changedIds, creating, updating } from '../../domain/change';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { IdSource } from '../../domain/id';
import type { IndicatorRow } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import { keysAfter } from '../../domain/order';
import type { Fields } from '../../domain/path';
import { type AdoptChoices, answerFor } from './adoptChoices';
import type { Adoption } from './adoption';
import { asHere, type Coming, comingWith } from './comingWith';
import { freeCodes } from './freeCodes';
import { heldSet, type Linked, linkText } from './heldSet';
import { takenFields } from './takenFields';

interface Added {
  readonly row: IndicatorRow;
  readonly theirs: IndicatorRow;
}

/** New measures, and those that come beside one of ours. */
const newOnes = (
  { added, different }: Adoption,
  choices: AdoptChoices,
): readonly IndicatorRow[] => [
  ...added.filter(({ id }) => !choices.leftOut?.has(id)),
  ...different.filter((one) => answerFor(one, choices) === 'both').map(({ theirs }) => theirs),
];

const addedRows = (
  document: MapDocument,
  adoption: Adoption,
  choices: AdoptChoices,
  coming: Coming,
  ids: IdSource,
): readonly Added[] => {
  const come = newOnes(adoption, choices);
  const { withGoals = true } = choices;
  const codes = freeCodes(document, come);
  const orders = keysAfter(indicatorsOf(document).at(-1)?.order ?? '', come.length);
  return come.map((theirs, at) => ({
    theirs,
    row: {
      ...asHere(theirs, coming, withGoals),
      ...{ id: ids.next('indicator'), code: codes[at] ?? theirs.code, order: orders[at] ?? '' },
      ...(!adoption.isOwn && linkText(adoption.set, theirs)),
    },
  }));
};

interface Taken {
  readonly link: Linked;
  readonly fields: Fields;
}

const takenIn = (
  document: MapDocument,
  adoption: Adoption,
  choices: AdoptChoices,
  coming: Coming,
): readonly Taken[] =>
  adoption.different
    .filter((one) => answerFor(one, choices) === 'theirs')
    .map((one) => {
      const theirs = asHere(one.theirs, coming, choices.withGoals ?? true);
      return takenFields(document, adoption, { ...one, theirs }, choices);
    });

/** All measures that say what the set says from now on. */
const linkedIn = (
  { same }: Adoption,
  added: readonly Added[],
  taken: readonly Taken[],
): readonly Linked[] => [
  ...added.map(({ row, theirs }) => ({
    ...{ id: row.id, theirs, code: row.code, here: row.version, isTaken: true },
  })),
  ...taken.map(({ link }) => link),
  ...same.map(({ ours, theirs }) => ({
    ...{ id: ours.id, theirs, code: ours.code, here: ours.version, isTaken: false },
  })),
];

const together = (...changes: readonly Change[]): Change => ({
  created: Object.assign({}, ...changes.map(({ created }) => created)),
  updated: Object.assign({}, ...changes.map(({ updated }) => updated)),
  deleted: {},
});

/**
 * What taking over a measure set does to a map, as one edit; null when all of it is here already.
 * Measures that are defined otherwise here stay, unless somebody decided that theirs hold.
 */
export const adoptMeasureSet = (
  document: MapDocument,
  adoption: Adoption,
  choices: AdoptChoices,
  ids: IdSource,
): Edit | null => {
  const coming = comingWith(document, adoption, choices, ids);
  const added = addedRows(document, adoption, choices, coming, ids);
  const taken = takenIn(document, adoption, choices, coming);
  const held = heldSet(document, adoption, linkedIn(adoption, added, taken), choices.at, ids);
  const change = together(
    creating(...added.map(({ row }) => row), ...coming.periods, ...coming.groups),
    updating(document, held.origins),
    updating(document, Object.fromEntries(taken.map(({ link, fields }) => [link.id, fields]))),
    held.change,
  );
  if (changedIds(change).length === 0) return null;
  const count = added.length + taken.length;
  const key = count > 0 ? 'history.adoptMeasures' : 'history.adoptSet';
  return { change, label: { key, values: { count } } };
};
