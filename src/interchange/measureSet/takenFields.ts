import { type DefinitionField, definitionFields, goalFields } from '../../domain/definition';
import type { MapDocument } from '../../domain/document';
import type { IndicatorRow } from '../../domain/measureRow';
import { measuredIndicators } from '../../domain/measures';
import type { Fields, Json } from '../../domain/path';
import type { AdoptChoices } from './adoptChoices';
import { type Adoption, codeHere, type Differing } from './adoption';
import { type Linked, linkText } from './heldSet';

type Row = Readonly<Record<string, Json | undefined>>;

const membersOf = (
  field: 'interims' | 'dimensions' | 'versions',
  ours: IndicatorRow,
  theirs: IndicatorRow,
): Fields => {
  const keys = [...Object.keys(ours[field] ?? {}), ...Object.keys(theirs[field] ?? {})];
  const said = (theirs[field] ?? {}) as Readonly<Record<string, Json>>;
  return Object.fromEntries(keys.map((key) => [`${field}.${key}`, said[key] ?? null]));
};

const fieldOf = (field: DefinitionField, ours: IndicatorRow, theirs: IndicatorRow): Fields =>
  field === 'interims' || field === 'dimensions'
    ? membersOf(field, ours, theirs)
    : { [field]: (theirs as unknown as Row)[field] ?? null };

/** What is written about the versions that begin here, in the words of whoever made them. */
const versionTexts = (
  { ours, theirs }: Differing,
  version: number,
  told: string,
): Readonly<Record<string, Json>> => {
  const later = Object.entries(theirs.versions ?? {}).filter(
    ([number]) => Number(number) > ours.version && Number(number) <= version,
  );
  const texts = Object.fromEntries(later.map(([number, text]) => [`versions.${number}`, text]));
  return version > 1 ? { [`versions.${version}`]: told, ...texts } : texts;
};

const versionOf = (
  document: MapDocument,
  one: Differing,
  { comparable, told }: AdoptChoices,
): { readonly version: number; readonly fields: Fields } => {
  const { ours, theirs } = one;
  if (!measuredIndicators(document).has(ours.id)) {
    const fields = { version: theirs.version, ...membersOf('versions', ours, theirs) };
    return { version: theirs.version, fields };
  }
  const compares = comparable?.has(theirs.id) && !one.mustBreak;
  if (!one.breaks || compares) return { version: ours.version, fields: {} };
  const version = Math.max(ours.version + 1, theirs.version);
  return { version, fields: { version, ...versionTexts(one, version, told) } };
};

/**
 * The fields of a measure that is defined as the set says from now on. Where it has values and
 * something else is counted, a new version begins, so that earlier values are never pooled with
 * later ones (R0, R25); its starting point, and who takes care of it, stay.
 */
export const takenFields = (
  document: MapDocument,
  { set, isOwn }: Adoption,
  one: Differing,
  choices: AdoptChoices,
): { readonly link: Linked; readonly fields: Fields } => {
  const { ours, theirs } = one;
  const { withGoals = true } = choices;
  const code = codeHere(document, one);
  const isLeft = (field: DefinitionField): boolean =>
    !withGoals && goalFields.some((goal) => goal === field);
  const lines = definitionFields.filter((field) => !isLeft(field));
  const { version, fields } = versionOf(document, one, choices);
  return {
    link: { id: ours.id, theirs, code, here: version, isTaken: true },
    fields: {
      ...Object.assign({}, ...lines.map((field) => fieldOf(field, ours, theirs))),
      code,
      ...fields,
      ...(!isOwn && linkText(set, theirs)),
    },
  };
};
