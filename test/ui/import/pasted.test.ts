import { describe, expect, it } from 'vitest';
import { hasNameHeader, looksLikeCsv } from '../../../src/interchange/csv/looksLikeCsv';
import { tableInHtml } from '../../../src/ui/import/htmlTable';
import { anyFileOfText, fileOfText, textOfPaste } from '../../../src/ui/import/pasted';

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const mail = table(['Name', 'Town'], ['Acme &amp; Co', 'Fargo']);

describe('What is pasted', () => {
  it.each([
    ['a block of a spreadsheet', 'Name\tTown\nAcme\tFargo', 'paste.tsv'],
    ['a text with commas and names of columns', 'Name,Town\nAcme,Fargo', 'paste.csv'],
    ['a text with semicolons and names of columns', 'Empresa;Ciudad\nAcme;Fargo', 'paste.csv'],
    ['three columns and lines without such names', 'a,b,c\nd,e,f\ng,h,i', 'paste.csv'],
    ['cells in quotes with commas', 'Name,Town\n"Acme, Inc.",Fargo', 'paste.csv'],
    ['an outline with values', '# Mentors\n- Acme\n  - Town:: Fargo', 'paste.md'],
    ['an outline with connections', '- Acme\n- Beta\n\n---\n\n- Acme → Beta: funds', 'paste.md'],
  ])('%s goes to the wizard', (_what, text, name) => {
    expect(fileOfText(text, 'paste')?.name).toBe(name);
  });

  it.each([
    ['names', 'Acme Fab\nBeta Lab'],
    ['names with commas', 'Acme, Inc.\nBeta, Inc.'],
    ['lines of capture', '# Mentors\nAcme / Ana gives: space, time\nBeta ~warm'],
    ['several partners a line', 'Acme; Beta\nCedar; Delta'],
    ['an outline of names', '- Mentors\n  - Acme\n  - Beta'],
    ['one line', 'Acme, Fargo, ND'],
    ['themes with their partners', 'Labs: A, B, C\nHubs: D, E, F\nTours: G, H, I'],
  ])('%s become partners as always', (_what, text) => {
    expect(fileOfText(text, 'paste')).toBeNull();
  });

  it('is a list in the box for tables too, with or without a name above it', () => {
    expect(anyFileOfText('Acme\nBeta', 'paste').name).toBe('paste.md');
    expect(anyFileOfText('Organization\nAcme\nBeta', 'paste').name).toBe('paste.csv');
  });

  it('a table of a mail counts where its text lost the columns', () => {
    expect(textOfPaste({ text: 'Name\nTown\nAcme & Co\nFargo', html: mail })).toBe(
      'Name\tTown\nAcme & Co\tFargo',
    );
  });

  it('a spreadsheet says it as text as well: that counts', () => {
    const text = 'Name\tTown\nAcme & Co\tFargo';
    expect(textOfPaste({ text, html: mail })).toBe(text);
  });

  it('a page without a table is its text', () => {
    expect(textOfPaste({ text: 'Acme', html: '<p>Acme</p><script>1</script>' })).toBe('Acme');
    expect(textOfPaste({ text: 'Acme', html: table(['Acme']) })).toBe('Acme');
  });
});

describe('A table in HTML', () => {
  it('is the largest that holds no other; cells over several places leave the others empty', () => {
    const wide = '<tr><th colspan="2">Who</th><th rowspan="2">Town</th></tr>';
    const rows =
      '<tr><td>Acme</td><td>company</td></tr><tr><td>Beta</td><td>school</td><td>Minot</td></tr>';
    const html = `<table><tr><td>${table(['x', 'y'], ['1', '2'])}</td><td><table>${wide}${rows}</table></td></tr></table>`;
    expect(tableInHtml(html)).toEqual([
      ['Who', '', 'Town'],
      ['Acme', 'company', ''],
      ['Beta', 'school', 'Minot'],
    ]);
  });

  it('takes spaces and line breaks of its source for single spaces, and leaves out empty rows', () => {
    expect(tableInHtml(table(['  A\n b ', '1'], ['', ''], ['C', '2']))).toEqual([
      ['A b', '1'],
      ['C', '2'],
    ]);
  });
});

describe('A text as a table', () => {
  it('must have as many cells in each line', () => {
    expect(looksLikeCsv('Name,Town\nAcme,Fargo\nBeta')).toBe(false);
    expect(looksLikeCsv('Name,Notes\nAcme,"two\nlines"\nBeta,one')).toBe(true);
    expect(looksLikeCsv('')).toBe(false);
  });

  it('is not looked through whole: a long one is decided by its beginning', () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `Partner ${at},Fargo`);
    expect(looksLikeCsv(['Name,Town', ...lines].join('\n'))).toBe(true);
  });

  it('a list of one column may have a name above it', () => {
    expect(hasNameHeader('Name\nAcme')).toBe(true);
    expect(hasNameHeader('Acme\nBeta')).toBe(false);
    expect(hasNameHeader('Name')).toBe(false);
  });
});
