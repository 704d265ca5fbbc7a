import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/domain/id';
import { allNamed, indexOf } from '../../../src/ui/list/named';

const rows = (['node_1', 'node_2', 'node_3'] as Id[]).map((id, at) => ({
  id,
  name: at < 2 ? 'Garden' : 'Tours',
}));

const idsOf = (text: string, had: readonly Id[] = []) => {
  const found = allNamed(indexOf(rows), text, had, 'list.refused.theme');
  return found.ok ? found.value : found.error;
};

describe('what the text of a cell names', () => {
  it('means two of one name where the name stands there twice', () => {
    expect(idsOf('Garden; Garden')).toEqual(['node_1', 'node_2']);
  });

  it('means the one that was there before where it stands there once', () => {
    expect(idsOf('Garden', ['node_2' as Id])).toEqual(['node_2']);
  });

  it('means one where there is only one, however often it is named', () => {
    expect(idsOf('Tours; Tours')).toEqual(['node_3']);
  });
});
