import type { ActivityRow } from '../activityRow';
import { linksOf, type MapDocument, rowsOf } from '../document';
import type { Id } from '../id';
import type { Fields } from '../path';
import { tiesOf } from '../people';
import type { Row } from '../row';
import { leftAlone } from './who';

type Gone = ReadonlySet<Id>;

const partnersIn = ({ partners }: ActivityRow): readonly Id[] =>
  Object.keys(partners ?? {}) as Id[];

/** An activity goes with the last of its partners; one that never had any stays. */
const goesWith = (activity: ActivityRow, gone: Gone): boolean => {
  const partners = partnersIn(activity);
  return partners.length > 0 && partners.every((id) => gone.has(id));
};

/** Programs and sites of these partners, and who is to report; values of all of them. */
const measured = (document: MapDocument, gone: Gone): readonly Row[] => {
  const units = rowsOf(document, 'unit').filter(({ partner }) => gone.has(partner));
  const reporting = new Set<Id>([...gone, ...units.map(({ id }) => id)]);
  return [
    ...units,
    ...rowsOf(document, 'expectation').filter(({ partner }) => gone.has(partner)),
    ...rowsOf(document, 'series').filter(({ unit }) => reporting.has(unit)),
  ];
};

/** Rows that mean nothing without these circles: connections, contacts, gives and gets, values. */
export const hangingOn = (document: MapDocument, gone: Gone): readonly Row[] => {
  const ties = tiesOf(document).filter((tie) => gone.has(tie.partner));
  return [
    ...linksOf(document).filter((link) => gone.has(link.from) || gone.has(link.to)),
    ...ties,
    ...leftAlone(document, ties),
    ...rowsOf(document, 'exchangeItem').filter((item) => gone.has(item.partner)),
    ...rowsOf(document, 'activity').filter((activity) => goesWith(activity, gone)),
    ...measured(document, gone),
  ];
};

const without = (path: string, ids: readonly Id[]): Fields =>
  Object.fromEntries(ids.map((id) => [`${path}.${id}`, null]));

/** What stays lets go of these circles: activities with other partners, needs they answer. */
export const lettingGo = (document: MapDocument, gone: Gone): Record<Id, Fields> => {
  const fields: Record<Id, Fields> = {};
  const endingActivities = new Set<Id>();
  for (const activity of rowsOf(document, 'activity')) {
    if (goesWith(activity, gone)) endingActivities.add(activity.id);
    else
      fields[activity.id] = {
        ...without(
          'partners',
          partnersIn(activity).filter((id) => gone.has(id)),
        ),
        ...(activity.theme && gone.has(activity.theme) && { theme: null }),
      };
  }
  for (const { id, answeredBy } of rowsOf(document, 'need')) {
    const answers = Object.keys(answeredBy ?? {}) as Id[];
    fields[id] = without(
      'answeredBy',
      answers.filter((one) => gone.has(one) || endingActivities.has(one)),
    );
  }
  return fields;
};
