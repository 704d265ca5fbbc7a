import { describe, expect, it } from 'vitest';
import { lockfileProblems } from './lockfile.mjs';

const problemsOf = (packages: Parameters<typeof lockfileProblems>[0]['packages']) =>
  lockfileProblems({ packages });

describe('the lock file', () => {
  it('is fine when every optional dependency has its entry, beside it or above', () => {
    expect(
      problemsOf({
        '': {},
        'node_modules/a': { optionalDependencies: { above: '1', beside: '1' } },
        'node_modules/above': {},
        'node_modules/a/node_modules/beside': {},
        'node_modules/a/node_modules/b': { optionalDependencies: { above: '1', beside: '1' } },
      }),
    ).toEqual([]);
  });

  it('is refused when the binary of another platform is missing', () => {
    expect(problemsOf({ 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } } })).toEqual([
      'a-mac, optional for node_modules/a, has no entry of its own.',
    ]);
  });

  it('is refused when it names the address of a registry', () => {
    expect(problemsOf({ 'node_modules/a': { resolved: 'https://x.example/a.tgz' } })).toEqual([
      'node_modules/a carries an address: remove "resolved".',
    ]);
  });
});
