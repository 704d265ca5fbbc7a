import { headerKey } from '../mapping/headerKey';
import { type NumberRole, skipped, type ValueRole } from './valueRole';

/** The headers of our own tidy files, and what else people call the same. */
const plain: readonly (readonly [ValueRole, RegExp])[] = [
  [
    { is: 'partnerId' },
    /^(dbn|ein|nces|id|(partner|school|org|organization|site) (id|code|number))$/u,
  ],
  [
    { is: 'partner' },
    /^(partner|school|organization|organisation|site|agency|name|aliado|escuela|organizacion|nombre)( name)?$/u,
  ],
  [{ is: 'unit' }, /^(unit|program|programme|programa|unidad)( name)?$/u],
  [{ is: 'measure' }, /^(indicator|measure|indicador|medida|metric)( (code|name))?$/u],
  [{ is: 'version' }, /^indicator version$/u],
  [{ is: 'periodType' }, /^period type$/u],
  [{ is: 'periodStart' }, /^period start$/u],
  [{ is: 'periodEnd' }, /^period end$/u],
  [{ is: 'dimension' }, /^(subgroup )?dimension$/u],
  [
    { is: 'group' },
    /^(sub ?group|group|demographic|student group|population|grupo|grade|race|gender)( name)?$/u,
  ],
  [
    { is: 'period' },
    /^(period|year|school year|cohort|quarter|month|date|periodo|ano|ano escolar|trimestre|mes|fecha)( label| name)?$/u,
  ],
  [{ is: 'state' }, /^(state|estado)$/u],
  [{ is: 'status' }, /^(status|data status)$/u],
  [{ is: 'source' }, /^(source|fuente)$/u],
  [{ is: 'note' }, /^(notes?|comments?|nota|notas|comentario)$/u],
];

const tidyNumbers: Readonly<Record<string, NumberRole['is']>> = {
  numerator: 'part',
  denominator: 'whole',
  value: 'value',
};

/** What a header by itself says; null where it says nothing we know. */
export const knownRole = (key: string): ValueRole | null =>
  plain.find(([, words]) => words.test(key))?.[0] ?? null;

/** Our own columns mean what they are called, whatever stands in them. */
export const tidyRole = (header: string): ValueRole => {
  const key = headerKey(header);
  const is = tidyNumbers[key];
  return is ? { is, measure: null, period: null } : (knownRole(key) ?? skipped);
};
