import { describe, expect, it } from 'vitest';
import { firstPageScripts, overLimit } from './chunks.mjs';

describe('the size of the build', () => {
  it('counts the entry and what it imports statically, once, for the first page', () => {
    const manifest = {
      'index.html': { file: 'main.js', isEntry: true, imports: ['_a.js', '_b.js'] },
      '_a.js': { file: 'a.js', imports: ['_b.js', 'index.html'] },
      '_b.js': { file: 'b.js' },
      'later.ts': { file: 'later.js', imports: ['_b.js'] },
    };
    expect([...firstPageScripts(manifest)]).toEqual(['main.js', 'a.js', 'b.js']);
  });

  it('is refused over 330 kB on the first page', () => {
    const half = { size: 165_001, isFirst: true };
    const { total, problems } = overLimit([
      { file: 'a.js', ...half },
      { file: 'b.js', ...half },
    ]);
    expect(total).toBe(330_002);
    expect(problems).toHaveLength(1);
  });

  it('is refused over 160 kB in a part loaded later', () => {
    expect(overLimit([{ file: 'a.js', size: 160_000, isFirst: false }]).problems).toEqual([]);
    expect(overLimit([{ file: 'a.js', size: 160_001, isFirst: false }]).problems).toHaveLength(1);
  });
});
