import { describe, expect, it } from 'vitest';
import type {
  FileReason,
  NoticeReason,
  RemarkReason,
  RowReason,
} from '../../src/interchange/problem';
import { sentenceValues } from '../../src/interchange/problem';
import { writers } from '../../src/interchange/registry';
import type { MessageKey } from '../../src/messages/en';
import { en } from '../../src/messages/en';
import { es } from '../../src/messages/es';
import { speak } from '../../src/messages/speak';
import { refusalOf, tableOf } from '../support/tables';

type Spoken<T extends string> = T | `${T}_one` | `${T}_other`;
type Said<T extends string, Section> = [keyof Section] extends [Spoken<T>]
  ? [T] extends [Stem<keyof Section & string>]
    ? true
    : never
  : never;
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** Compiles only while the catalogue and the reasons name each other exactly. */
const complete: readonly true[] = [
  true satisfies Said<FileReason, (typeof en)['import']['problem']>,
  true satisfies Said<RowReason, (typeof en)['import']['row']>,
  true satisfies Said<NoticeReason, (typeof en)['import']['notice']>,
  true satisfies Said<RemarkReason, (typeof en)['import']['remark']>,
];

describe('sentences about files', () => {
  it('every reason has one, in both languages, and no sentence is without a reason', () => {
    expect(complete).toHaveLength(4);
    const sections = ['problem', 'row', 'notice', 'remark'] as const;
    for (const section of sections)
      expect(Object.keys(es.import[section])).toEqual(Object.keys(en.import[section]));
  });

  it('a bad file says what is wrong, where, and how to mend it, with nothing left to fill in', () => {
    const bad = ['', 'Name,Theme', '"Name,Theme\nA,b', '\u0000\u0001', 'Student,Grade\nx,9'];
    for (const language of ['en', 'es'] as const)
      for (const content of bad) {
        const problem = refusalOf(content);
        const key = `import.problem.${problem.reason}` as MessageKey;
        const sentence = speak(language)(key, sentenceValues(problem));
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/\{\{|problem/);
      }
  });

  it('a broken line is named by its number and how it begins', () => {
    const [problem] = tableOf('Name,Theme\nAcme\nBeta,x').problems;
    if (!problem) throw new Error('no problem was found');
    expect(speak('en')(`import.row.${problem.reason}` as MessageKey, sentenceValues(problem))).toBe(
      'Line 2 has 1 cell instead of 2: “Acme”. Add what is missing, or the commas for empty cells.',
    );
  });

  it('every format that can be written has a name', () => {
    for (const { labelKey } of writers)
      expect(speak('es')(labelKey as MessageKey)).not.toBe(labelKey);
  });
});
