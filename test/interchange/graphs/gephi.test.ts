import { describe, expect, it } from 'vitest';
import { gephiReader } from '../../../src/interchange/gephi/gephiReader';
import { writeGephi } from '../../../src/interchange/gephi/writeGephi';
import { plainElement } from '../../../src/interchange/plain/plainMap';
import { bytesOf } from '../../support/plainMaps';

const file = (text: string, name = 'edges.csv') => ({ name, bytes: bytesOf(text) });

const tableOf = async (text: string) => {
  const read = await gephiReader.read(file(text), () => undefined);
  if (!read.ok || read.value.is !== 'table') throw new Error('no table');
  return read.value.table;
};

describe('Gephi tables', () => {
  it('a lone table of edges makes the circles it speaks of', async () => {
    const table = await tableOf(
      'Source;Target;Type;Weight\nAda;Ben;Undirected;2\nBen;Cy;Directed;1\nCy;Ada;;1\n',
    );
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Ada', 'Ada'],
      ['Ben', 'Ben'],
      ['Cy', 'Cy'],
    ]);
    expect(table.drawn?.links.map(({ from, to, direction }) => [from, to, direction])).toEqual([
      [2, 3, 'none'],
      [3, 4, 'forward'],
      [4, 2, 'forward'],
    ]);
  });

  it('a broken line is named and left out, the rest comes in', async () => {
    const table = await tableOf('Source,Target\na,b\nc\nb,c\n');
    expect(table.problems).toMatchObject([{ line: 3, reason: 'tooFewCells' }]);
    expect(table.drawn?.links).toHaveLength(2);
  });

  it('knows its tables by their headers, and leaves ordinary sheets alone', () => {
    const sniff = (text: string, name?: string): boolean => gephiReader.sniff(file(text, name));
    expect(sniff('Source,Target,Type\n')).toBe(true);
    expect(sniff('\ufeff"source"\t"target"\n', 'x.tsv')).toBe(true);
    expect(sniff('Id,Label,timeset,modularity_class\n')).toBe(true);
    expect(sniff('Id,Label,role\n')).toBe(true);
    expect(sniff('Id,Label,Theme\n')).toBe(false);
    expect(sniff('Name,Theme,Notes,Source,Target\n')).toBe(false);
    expect(sniff('Source,Target\n', 'x.json')).toBe(false);
  });

  it('writes the columns Gephi asks for, an id and a kind for every edge, formulas harmless', () => {
    const { nodes, edges } = writeGephi({
      title: 'Us',
      columns: ['Note'],
      linkColumns: [],
      elements: [
        { ...plainElement('t', 'Trades'), role: 'theme' },
        { ...plainElement('a', 'Acme'), role: 'partner', under: ['t'], values: { Note: '=1+1' } },
      ],
      links: [{ id: 'l', from: 'a', to: 't', type: 'leads', direction: 'both', values: {} }],
      notices: [],
    });
    expect(nodes).toBe("Id,Label,role,Note\r\nt,Trades,theme,\r\na,Acme,partner,'=1+1\r\n");
    expect(edges).toBe(
      [
        'Source,Target,Type,Id,Label,Weight,Kind,direction',
        'a,t,Undirected,theme 1,theme,1,theme,',
        'a,t,Undirected,l,leads,1,leads,both',
        '',
      ].join('\r\n'),
    );
  });

  it('writes one file where nothing is connected', () => {
    const elements = [plainElement('a', 'Acme')];
    const plain = { title: '', columns: [], linkColumns: [], elements, links: [], notices: [] };
    expect(writeGephi(plain).edges).toBeNull();
  });
});
