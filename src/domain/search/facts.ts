import type { ActivityRow, NeedRow } from '../activityRow';
import { derived, fieldsOf, type MapDocument, rowOf, rowsOf } from '../document';
import type { Id } from '../id';
import { centerOf } from '../outline';
import type { NodeRow } from '../row';
import { stagesOf } from '../stages';
import { coded, type Fact, said } from './fact';

type Hanging = ReadonlyMap<string, readonly Fact[]>;

const personFacts = (document: MapDocument, field: 'contact' | 'owner', id: Id) => {
  const person = rowOf(document, 'person', id);
  return [person?.name, person?.role, person?.email, person?.phone].flatMap((text) =>
    said(field, text),
  );
};

const stageFacts = (document: MapDocument, key: string): readonly Fact[] => {
  const own = stagesOf(document).find((stage) => stage.key === key)?.name;
  return own ? said('stage', own) : coded('stage', key);
};

const activityFacts = (document: MapDocument, row: ActivityRow): readonly Fact[] => [
  ...said('activity', row.name),
  ...coded('activity', row.activityKind),
  ...said('activity', row.notes),
  ...(row.stage ? stageFacts(document, row.stage) : []),
  ...Object.keys(row.functions ?? {}).flatMap((key) => coded('function', key)),
];

/** Who an activity or need is found at; what belongs to nobody is found at the center. */
const homes = (document: MapDocument, ids: readonly string[]): readonly string[] => {
  const circles = ids.filter((id) => rowOf(document, 'node', id as Id));
  const center = centerOf(document);
  return circles.length > 0 || !center ? circles : [center.id];
};

const activityHomes = (document: MapDocument, { partners, theme }: ActivityRow) =>
  homes(document, [...Object.keys(partners ?? {}), ...(theme ? [theme] : [])]);

const needHomes = (document: MapDocument, need: NeedRow) =>
  homes(document, Object.keys(need.answeredBy ?? {}));

/** What other rows say of a circle. */
const hangingOf = derived((document): Hanging => {
  const found = new Map<string, Fact[]>();
  const hang = (ids: readonly string[], facts: readonly Fact[]): void => {
    for (const id of ids) {
      const list = found.get(id);
      if (list) list.push(...facts);
      else found.set(id, [...facts]);
    }
  };
  for (const { partner, person } of rowsOf(document, 'contact'))
    hang([partner], personFacts(document, 'contact', person));
  for (const { partner, person } of rowsOf(document, 'owner'))
    hang([partner], personFacts(document, 'owner', person));
  for (const { partner, way, text } of rowsOf(document, 'exchangeItem'))
    hang([partner], said(way, text));
  for (const row of rowsOf(document, 'activity'))
    hang(activityHomes(document, row), activityFacts(document, row));
  for (const row of rowsOf(document, 'need'))
    hang(needHomes(document, row), [...said('need', row.name), ...said('need', row.source)]);
  return found;
});

const ownFacts = (document: MapDocument, { fields = {} }: NodeRow): readonly Fact[] =>
  fieldsOf(document).flatMap(({ id, name }) => {
    const value = fields[id];
    if (value === undefined || value === '' || value === false) return [];
    return [{ field: 'own', text: value === true ? name : String(value), label: name }];
  });

/** All that is said of a circle, as far as the document has it. */
export const factsOf = (document: MapDocument, node: NodeRow): readonly Fact[] => [
  ...coded('kind', node.partnerKind),
  ...coded('status', node.type === 'partner' ? (node.status ?? 'existing') : undefined),
  ...said('role', node.role),
  ...said('sector', node.sector),
  ...(hangingOf(document).get(node.id) ?? []),
  ...said('url', node.url),
  ...ownFacts(document, node),
  ...Object.keys(node.stages ?? {}).flatMap((key) => stageFacts(document, key)),
  ...Object.keys(node.functions ?? {}).flatMap((key) => coded('function', key)),
  ...said('notes', node.notes),
];
