import { oneLine } from '../../domain/name';
import { ok, type Result, refuse } from '../../domain/result';
import { decodeText } from '../decode';
import { limits } from '../limits';
import { titled } from '../plain/draftPlain';
import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import type { FileProblem, Notice } from '../problem';
import { gatherOutline } from './gatherOutline';
import { hasArrow, type NamedLink, readLinkLine } from './linkLine';
import { type OutlineItem, outlineItems } from './outlineItems';
import { centerIn, treeOf } from './outlineTree';

const elementsOf = (items: readonly OutlineItem[]): readonly PlainElement[] => {
  const roots = treeOf(items);
  return gatherOutline(roots, centerIn(roots));
};

const isLinkLike = ({ is, isBelowRule, text }: OutlineItem): boolean =>
  is === 'bullet' && isBelowRule && hasArrow(text);

const startLength = 60;

const ignored = (lines: readonly string[]): readonly Notice[] => {
  const start = oneLine(lines[0] ?? '').slice(0, startLength);
  return lines.length > 0
    ? [{ reason: 'linesIgnored', values: { count: lines.length, start } }]
    : [];
};

const plainLink = (link: NamedLink, ids: ReadonlyMap<string, string>): PlainLink => ({
  id: '',
  from: ids.get(link.from) ?? link.from,
  to: ids.get(link.to) ?? link.to,
  type: link.type,
  direction: link.direction,
  values: {},
});

type Drawn = Pick<PlainMap, 'elements' | 'links' | 'notices'>;

/** Circles, then the connections below the last rule; without one of those all lines are circles. */
const drawnBy = (items: readonly OutlineItem[]): Drawn => {
  const linkLike = items.filter(isLinkLike);
  const elements = elementsOf(items.filter((item) => !isLinkLike(item)));
  const ids = new Map([...elements].reverse().map(({ label, id }) => [label, id]));
  const read = linkLike.map(({ text }) => readLinkLine(oneLine(text), (name) => ids.has(name)));
  const links = read.flatMap((link) => (link ? [plainLink(link, ids)] : []));
  if (links.length === 0) return { elements: elementsOf(items), links, notices: [] };
  const lost = linkLike.filter((_, at) => read[at] === null).map(({ text }) => text);
  return { elements, links, notices: ignored(lost) };
};

const columnsIn = (elements: readonly PlainElement[]): readonly string[] => [
  ...new Set(elements.flatMap(({ values }) => Object.keys(values))),
];

/**
 * Reads an outline: Markdown, a list of bullets, numbers or indents, or plain lines. Headings and
 * what has lines below it are themes, `Theme: a, b, c` too; a title above everything is the center.
 * Partners are lines of capture, so its marks count. `- Name:: value` below a line is a value of
 * it, and lines such as `- a → b: type` below a rule are connections. Ids are the names.
 */
export const outlineText = (text: string): Result<PlainMap, FileProblem> => {
  if (text.trim() === '') return refuse({ reason: 'empty' });
  const items = outlineItems(text);
  if (items.length > limits.rows)
    return refuse({ reason: 'tooManyRows', values: { limit: limits.rows } });
  const drawn = drawnBy(items);
  const columns = columnsIn(drawn.elements);
  return soundPlain(titled({ title: '', columns, linkColumns: [], ...drawn }));
};

/** Reads a file with an outline. */
export const readOutline = (bytes: Uint8Array): Result<PlainMap, FileProblem> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = outlineText(decoded.value.text);
  return read.ok
    ? ok({ ...read.value, notices: [...decoded.value.notices, ...read.value.notices] })
    : read;
};
