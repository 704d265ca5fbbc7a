import { describe, expect, it } from 'vitest';
import { linesOfPaste, readPaste } from '../../../src/domain/capture/paste';
import { textOfMap } from '../../../src/domain/capture/writeLine';
import { enterLines } from '../../../src/domain/commands/enterLine';
import { newMap } from '../../../src/domain/newMap';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';

const lines = (text: string) => {
  const paste = readPaste(text);
  return paste.is === 'lines' ? paste.lines : paste.is;
};

describe('what was pasted', () => {
  it('one line stays text, spaces and line end apart', () => {
    expect(readPaste(' Acme  Fab \r\n')).toEqual({ is: 'one', text: 'Acme Fab' });
    expect(readPaste('- Acme\tMaria')).toEqual({ is: 'one', text: '- Acme Maria' });
    expect(readPaste('')).toEqual({ is: 'one', text: '' });
  });

  it('plain lines and one column of a sheet are lines, whatever the line ends', () => {
    expect(lines('Acme\r\nBeta\r\n\r\nGamma\n')).toEqual(['Acme', 'Beta', 'Gamma']);
    expect(lines('Acme\t\nBeta\t\n')).toEqual(['Acme', 'Beta']);
    expect(lines('"Acme\nFab"\n"The ""Lab"""\n"Just" quoted')).toEqual([
      'Acme Fab',
      'The "Lab"',
      '"Just" quoted',
    ]);
  });

  it('several columns on most lines are a table, on a few they are text', () => {
    expect(lines('Name\tTheme\nAcme\tMentors\nBeta\tPlaces')).toBe('table');
    expect(lines('Acme\nBeta\tx\nGamma')).toEqual(['Acme', 'Beta x', 'Gamma']);
  });

  it('bullets and numbers go, also those of word processors; numbers in names stay', () => {
    expect(lines('- Acme\n* Beta\n• Gamma\n- [ ] Delta')).toEqual([
      'Acme',
      'Beta',
      'Gamma',
      'Delta',
    ]);
    expect(lines('1.\tAcme\n2.\tBeta\n10)\tGamma')).toEqual(['Acme', 'Beta', 'Gamma']);
    expect(lines('a) Acme\nb) Beta')).toEqual(['Acme', 'Beta']);
    expect(lines('7. Street\nAcme\n3 Doors\n4-H Club')).toEqual([
      '7. Street',
      'Acme',
      '3 Doors',
      '4-H Club',
    ]);
  });

  it('what has items below it in an outline is a theme, the rest partners', () => {
    const outline = ['# Mentors', 'Acme', 'Beta', '# Places', 'Library'];
    expect(lines('Mentors\n\tAcme\n\tBeta\nPlaces\n\tLibrary')).toEqual(outline);
    expect(lines('* Mentors\n   * Acme\n   * Beta\n* Places\n   * Library')).toEqual(outline);
    expect(lines('Mentors\n- Acme\n- Beta\nPlaces\n- Library')).toEqual(outline);
    expect(lines('Mentors:\nAcme\nBeta\n\nPlaces:\nLibrary')).toEqual(outline);
    expect(lines('1. Mentors\n1.1 Acme\n1.2 Beta\n2. Places\n2.1 Library')).toEqual(outline);
    expect(lines('•\tMentors\n\to\tAcme\n\to\tBeta\n•\tPlaces\n\to\tLibrary')).toEqual(outline);
  });

  it('a third level makes sub-themes; partners of the theme itself come before them', () => {
    expect(lines('Mentors\n  Robotics\n    Lab\n  Acme\nPlaces\n  Library')).toEqual([
      '# Mentors',
      'Acme',
      '## Robotics',
      'Lab',
      '# Places',
      'Library',
    ]);
  });

  it('items at the top with nothing below come first, so that they fall into no theme', () => {
    expect(lines('Mentors\n  Acme\nLoose')).toEqual(['Loose', '# Mentors', 'Acme']);
  });

  it('lines of capture stay as they are, headings of any depth count', () => {
    expect(lines('# Mentors\nAcme / Maria ~warm\n### Robotics\n- Lab')).toEqual([
      '# Mentors',
      'Acme / Maria ~warm',
      '## Robotics',
      'Lab',
    ]);
  });

  it('a map written as text comes in as the same map', () => {
    const text = 'Flex Friday\nLibrary\n# Mentors\nAcme / Maria gives: a, b\n## Robotics\nLab';
    const blank = newMap({ template: 'blank', language: 'en', now: 0 }, countingIds());
    const args = { lines: lines(text) as readonly string[], theme: null };
    expect(textOfMap(did(blank, enterLines, args, countingIds(1000)))).toBe(text);
  });
});

describe('a pasted line with a theme and its partners', () => {
  it('is that theme with each of them, also with one where the others have several', () => {
    expect(lines('Labs: Ess, Tee, Uu\nHubs: Vee')).toEqual([
      ...['# Labs', 'Ess', 'Tee', 'Uu', '# Hubs', 'Vee'],
    ]);
    expect(lines('- Labs: Ess; Tee, Inc.\n- Hubs: Vee')).toEqual([
      ...['# Labs', 'Ess', 'Tee, Inc.', '# Hubs', 'Vee'],
    ]);
    expect(lines('Acme\nLabs: Ess, Tee')).toEqual(['Acme', '# Labs', 'Ess', 'Tee']);
    expect(linesOfPaste('Labs: Ess, Tee')).toEqual(['# Labs', 'Ess', 'Tee']);
  });

  it('is no theme where nothing else says so', () => {
    const plain = ['Acme: maker', 'Beta: lab'];
    expect(lines(plain.join('\n'))).toEqual(plain);
  });

  it('addresses, times and words of capture stay what they are', () => {
    const plain = [
      ...['Acme https://acme.org, Beta', 'Visit 9:30, bring tools', 'Call: 9:30, 10:30'],
      ...['Sites: https://a.org, https://b.org', 'Acme gives: space, time', 'Beta gets: a, b'],
    ];
    expect(lines(plain.join('\n'))).toEqual(plain);
  });
});
