import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../src/interchange/halves';
import { pairsIn } from '../../../src/ui/manyFiles/pairs';
import type { TrayFile } from '../../../src/ui/manyFiles/trayFile';

let last = 0;

const file = (name: string, headers: string): TrayFile => ({
  key: ++last,
  name,
  files: [],
  found: {
    ...{ is: 'table', format: 'csv', sheets: [], at: 0, draft: null },
    half: halfOf(headers.split(',')),
  },
  isTaken: true,
  said: {},
});

const edges = 'Source,Target,Type';
const nodes = 'Id,Label';
const elements = 'Label,Type';
const connections = 'From,To,Direction';

const pairs = (...files: readonly TrayFile[]) =>
  pairsIn(files).map(({ of, circles, connections: links }) => [of, circles.name, links.name]);

describe('Two tables that are one map', () => {
  it('are found by their headers alone where there is one of each', () => {
    expect(pairs(file('b.csv', edges), file('x.csv', 'Name,Town'), file('a.csv', nodes))).toEqual([
      ['gephi', 'a.csv', 'b.csv'],
    ]);
    expect(pairs(file('a.csv', elements), file('b.csv', connections))).toEqual([
      ['kumu', 'a.csv', 'b.csv'],
    ]);
  });

  it('are told apart by name where there are several', () => {
    expect(
      pairs(
        file('fargo_nodes.csv', nodes),
        file('minot_nodes.csv', nodes),
        file('minot_edges.csv', edges),
        file('fargo_edges.csv', edges),
      ),
    ).toEqual([
      ['gephi', 'minot_nodes.csv', 'minot_edges.csv'],
      ['gephi', 'fargo_nodes.csv', 'fargo_edges.csv'],
    ]);
  });

  it('are not guessed: of two tables that could belong to one, neither is taken', () => {
    expect(pairs(file('a.csv', nodes), file('b.csv', nodes), file('links.csv', edges))).toEqual([]);
  });

  it('of different programs are none; a table of ids and labels can be of either', () => {
    expect(pairs(file('a.csv', elements), file('b.csv', edges))).toEqual([]);
    expect(pairs(file('a.csv', nodes), file('b.csv', connections))).toEqual([
      ['kumu', 'a.csv', 'b.csv'],
    ]);
  });

  it('a sheet of another kind is no half', () => {
    expect(halfOf(['Name', 'Town'])).toBeNull();
    expect(halfOf(['Town', 'Id', 'Label'])).toBeNull();
  });
});
