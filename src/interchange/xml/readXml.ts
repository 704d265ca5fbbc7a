import type { SaxesParser } from 'saxes';
import { ok, type Result, refuse } from '../../domain/result';
import type { Report } from '../format';
import { limits } from '../limits';
import type { FileProblem } from '../problem';

/** An element that begins. Names are without their prefixes. */
export interface XmlTag {
  readonly name: string;
  /** What stands before the `:`; empty when nothing does. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Hears the elements of a file in their order. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  /** `text` is what stands in the element itself, without that of elements in it. */
  close(name: string, text: string): void;
  /** How many rows it keeps by now, for one that leaves their limit to the reader. */
  count?(): number;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));

/** An attribute without a prefix counts before one with a prefix. */
const attributesOf = (
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const local = localName(name);
    if (local === name || !found.has(local)) found.set(local, value);
  }
  return found;
};

const tooDeep: FileProblem = { reason: 'tooDeep', values: { limit: limits.depth } };

/** What speaks against going on; the first thing counts. */
interface Trouble {
  problem: FileProblem | null;
}

const listen = (parser: SaxesParser, root: string, handler: XmlHandler, trouble: Trouble): void => {
  const texts: string[] = [];
  const stop = (problem: FileProblem): void => {
    trouble.problem ??= problem;
  };
  const add = (text: string): void => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] = (texts[last] ?? '') + text;
  };
  parser.on('error', () => stop({ reason: 'xmlBroken', line: parser.line }));
  parser.on('doctype', () => stop({ reason: 'doctype', line: parser.line }));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (texts.length === 0 && local !== root) stop({ reason: 'otherFormat' });
    if (texts.length >= limits.depth) stop(tooDeep);
    if (trouble.problem) return;
    texts.push('');
    handler.open({ name: local, prefix: prefixOf(name), attributes: attributesOf(attributes) });
  });
  parser.on('closetag', ({ name }) => {
    if (!trouble.problem) handler.close(localName(name), texts.pop() ?? '');
  });
};

const tooManyRows: FileProblem = { reason: 'tooManyRows', values: { limit: limits.rows } };

const chunk = 64 * 1024;

/**
 * Reads XML in one pass, without building a tree of it, as long as nothing speaks against it: text
 * that is no sound XML, another root, a DOCTYPE, deeper nesting or more rows than any map has.
 */
export const readXml = async (
  text: string,
  root: string,
  handler: XmlHandler,
  report: Report,
): Promise<Result<null, FileProblem>> => {
  if (text.trim() === '') return refuse({ reason: 'empty' });
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const trouble: Trouble = { problem: null };
  listen(parser, root, handler, trouble);
  for (let at = 0; at < text.length && !trouble.problem; at += chunk) {
    parser.write(text.slice(at, at + chunk));
    if ((handler.count?.() ?? 0) > limits.rows) trouble.problem ??= tooManyRows;
    report(Math.min(1, (at + chunk) / text.length));
  }
  if (!trouble.problem) parser.close();
  return trouble.problem ? refuse(trouble.problem) : ok(null);
};
