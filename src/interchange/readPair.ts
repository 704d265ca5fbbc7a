import { ok } from '../domain/result';
import type { ReadResult, Report, SourceFile } from './format';
import type { PairKind } from './halves';

/** The two tables of a map, to be read as one. */
export interface PairSource {
  readonly of: PairKind;
  readonly circles: SourceFile;
  readonly connections: SourceFile;
}

/** Reads the two tables of a map as one map. */
export const readPair = async (
  { of, circles, connections }: PairSource,
  report: Report,
): Promise<ReadResult> => {
  const [{ readCsv }, { plainOfPair }, { plainContent }] = await Promise.all([
    import('./csv/readCsv'),
    import('./plainOfPair'),
    import('./plain/plainContent'),
  ]);
  const nodes = readCsv(circles, (share) => report(share / 2));
  if (!nodes.ok) return nodes;
  const edges = readCsv(connections, (share) => report(0.5 + share / 2));
  if (!edges.ok) return edges;
  const problems = [...nodes.value.problems, ...edges.value.problems];
  const file = `${circles.name} + ${connections.name}`;
  const read = plainContent(plainOfPair(of, nodes.value, edges.value), file, problems);
  return read.ok ? ok({ ...read.value, format: of === 'kumu' ? 'kumuCsv' : of }) : read;
};
