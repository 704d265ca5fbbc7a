import { describe, expect, it } from 'vitest';
import { outlineReader } from '../../../src/interchange/outline/outlineReader';
import { outlineText } from '../../../src/interchange/outline/readOutline';
import { writeOutline } from '../../../src/interchange/outline/writeOutline';
import { plainElement } from '../../../src/interchange/plain/plainMap';
import { bytesOf, unwrapped } from '../../support/plainMaps';

/** Each circle as its name, role and themes. */
const read = (text: string) =>
  unwrapped(outlineText(text)).elements.map(({ label, role, under }) => [label, role, under]);

const project = [
  ['Flex Friday', 'center', []],
  ['Mentors', 'theme', []],
  ['Acme', 'partner', ['Mentors']],
  ['Robotics', 'theme', ['Mentors']],
  ['Bot Inc', 'partner', ['Robotics']],
  ['Funders', 'theme', []],
  ['City', 'partner', ['Funders']],
];

describe('an outline', () => {
  it('reads headings: title, themes, sub-themes, with bullets or plain lines below', () => {
    expect(
      read('# Flex Friday\n\n## Mentors\n- Acme\n### Robotics\n* Bot Inc\n\n## Funders\nCity\n'),
    ).toEqual(project);
    expect(
      read(
        'Flex Friday\n===\n\nMentors\n---\n- Acme\n\n### Robotics\n- Bot Inc\n## Funders\n1. City\n2. State',
      ),
    ).toEqual([...project, ['State', 'partner', ['Funders']]]);
  });

  it('reads indentation by spaces, tabs and nested bullets or numbers', () => {
    const tabs =
      'Flex Friday\n\tMentors\n\t\tAcme\n\t\tRobotics\n\t\t\tBot Inc\n\tFunders\n\t\tCity';
    expect(read(tabs)).toEqual(project);
    expect(read(tabs.replaceAll('\t', '  '))).toEqual(project);
    expect(read(tabs.replace(/^(\t*)/gm, '$1- '))).toEqual(project);
    expect(
      read('1. Mentors\n1.1 Acme\n2. Funders\n2.1 City').map(([label, role]) => [label, role]),
    ).toEqual([
      ['Mentors', 'theme'],
      ['Acme', 'partner'],
      ['Funders', 'theme'],
      ['City', 'partner'],
    ]);
  });

  it('reads the grammar of capture: a first plain line, themes, partners between semicolons', () => {
    expect(read('Flex Friday\n# Mentors\nAcme; Beta\n## Robotics\nBot Inc')).toEqual([
      ['Flex Friday', 'center', []],
      ['Mentors', 'theme', []],
      ['Acme', 'partner', ['Mentors']],
      ['Beta', 'partner', ['Mentors']],
      ['Robotics', 'theme', ['Mentors']],
      ['Bot Inc', 'partner', ['Robotics']],
    ]);
  });

  it('reads Theme: a, b, c, and leaves a sentence and what a partner gives alone', () => {
    expect(read('Mentors: Acme, Beta\nFunders：City； County')).toEqual([
      ['Mentors', 'theme', []],
      ['Acme', 'partner', ['Mentors']],
      ['Beta', 'partner', ['Mentors']],
      ['Funders', 'theme', []],
      ['City', 'partner', ['Funders']],
      ['County', 'partner', ['Funders']],
    ]);
    expect(read('Acme gives: tools, time\nBeta: one')).toEqual([
      ['Acme', 'partner', []],
      ['Beta: one', 'partner', []],
    ]);
  });

  it('reads the marks of a line into the columns that files know', () => {
    const [, acme] = unwrapped(
      outlineText(
        '# Mentors\n- Acme / Ana @Funders ~warm !Me !You gives: tools, time gets: thanks\n# Funders\n- x',
      ),
    ).elements;
    expect(acme).toEqual({
      ...plainElement('Acme', 'Acme'),
      role: 'partner',
      under: ['Funders'],
      values: {
        Status: 'warm',
        Contacts: 'Ana',
        'Our contact': 'Me|You',
        Gives: 'tools|time',
        Gets: 'thanks',
      },
    });
  });

  it('makes a theme that only @ speaks of, and keeps a list of names a list', () => {
    expect(read('- Acme @Trades\n- Beta')).toEqual([
      ['Acme', 'partner', ['Trades']],
      ['Beta', 'partner', []],
      ['Trades', 'theme', []],
    ]);
    expect(read('Acme\nBeta\nCity')).toEqual([
      ['Acme', 'partner', []],
      ['Beta', 'partner', []],
      ['City', 'partner', []],
    ]);
  });

  it('skips front matter and code fences, reads values and connections below a rule', () => {
    const plain = unwrapped(
      outlineText(
        '---\ntags: x\n---\n# P\n## T\nWhy:: because\n- Acme\n  - Website:: https://a.org\n- B: c\n\n***\n- Acme → B: c: helps\n- B: c <-> T\n- P -- Acme\n- Nobody -> Acme\n',
      ),
    );
    expect(plain.elements.map(({ label, values }) => [label, values])).toEqual([
      ['P', {}],
      ['T', { Why: 'because' }],
      ['Acme', { Website: 'https://a.org' }],
      ['B: c', {}],
    ]);
    expect(plain.links.map(({ from, to, type, direction }) => [from, to, type, direction])).toEqual(
      [
        ['Acme', 'B: c', 'helps', 'forward'],
        ['B: c', 'T', '', 'both'],
        ['P', 'Acme', '', 'none'],
      ],
    );
    expect(plain.notices).toEqual([
      { reason: 'linesIgnored', values: { count: 1, start: 'Nobody -> Acme' } },
    ]);
  });

  it('writes Markdown that reads well: several themes by @, a rule, then connections', () => {
    const text = writeOutline({
      title: 'P',
      columns: [],
      linkColumns: [],
      elements: [
        { ...plainElement('p', 'P'), role: 'center' },
        { ...plainElement('t', 'T'), role: 'theme', description: 'What for' },
        { ...plainElement('s', 'S'), role: 'theme', under: ['t'] },
        {
          ...plainElement('a', '#1 Fab'),
          role: 'partner',
          type: 'company',
          under: ['t', 's'],
          values: { Status: 'existing', Contacts: 'Ana', Gives: 'tools' },
        },
        { ...plainElement('b', 'Beta'), role: 'partner' },
      ],
      links: [{ id: 'l', from: 'a', to: 'b', type: 'helps', direction: 'forward', values: {} }],
      notices: [],
    });
    expect(text).toBe(
      [
        ...['# P', '', '- Beta', '', '## T', 'Description:: What for', '', '### S', ''],
        ...['- \\#1 Fab / Ana @T @S gives: tools', '  - Type:: company', '', '---', ''],
        ...['- #1 Fab → Beta: helps', ''],
      ].join('\n'),
    );
  });

  it('knows an outline among text files, and leaves tables to the table reader', () => {
    const sniff = (text: string, name = 'x.txt') =>
      outlineReader.sniff({ name, bytes: bytesOf(text) });
    expect(sniff('anything', 'x.md')).toBe(true);
    expect(sniff('# A\nb\nc')).toBe(true);
    expect(sniff('Mentors: Acme, Beta\nFunders: City, County')).toBe(true);
    expect(sniff('Name,Theme\nAcme,Mentors\nBeta,Funders')).toBe(false);
    expect(sniff('Name\tTheme\n- Acme\tMentors\n- Beta\tFunders')).toBe(false);
    expect(sniff('# A', 'x.csv')).toBe(false);
  });
});
