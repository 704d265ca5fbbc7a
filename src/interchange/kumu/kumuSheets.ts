import { ok, type Result } from '../../domain/result';
import type { PlainMap } from '../plain/plainMap';
import type { FileProblem, Notice } from '../problem';
import { plainOfKumu } from './plainOfKumu';
import { rawOfSections } from './rawOfSections';
import { type KumuSheet, type Section, sectionsOf } from './sections';

const isIgnored = ({ name }: KumuSheet): boolean => /\(ignore\)/iu.test(name);

/** Connections beside elements, or nothing but sheets of Kumu's. */
const isKumu = (sections: readonly Section[], others: number): boolean => {
  const links = sections.filter(({ is }) => is === 'connections').length;
  const lists = sections.length - links;
  return (links > 0 && lists > 0) || (links + lists > (links > 0 ? 0 : 1) && others === 0);
};

const leftOut = (others: readonly KumuSheet[]): readonly Notice[] =>
  others.length === 0
    ? []
    : [
        {
          reason: 'sheetsLeftOut',
          values: { count: others.length, sheets: others.map(({ name }) => name).join(', ') },
        },
      ];

/**
 * Sheets in the form that Kumu reads, as a map; null when they are not in that form. One list of
 * elements alone is a table as any other.
 */
export const plainOfKumuSheets = (
  sheets: readonly KumuSheet[],
): Result<PlainMap, FileProblem> | Result<null, never> => {
  const used = sheets.filter((sheet) => !isIgnored(sheet) && sheet.rows.length > 0);
  const read = used.map((sheet) => ({ sheet, sections: sectionsOf(sheet) }));
  const others = read.filter(({ sections }) => sections.length === 0).map(({ sheet }) => sheet);
  const sections = read.flatMap((one) => one.sections);
  if (!isKumu(sections, others.length)) return ok(null);
  return plainOfKumu(rawOfSections(sections), leftOut(others));
};
