import { describe, expect, it } from 'vitest';
import { nodeOf } from '../../src/domain/document';
import { circlesNear } from '../../src/domain/near';
import { named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const map = sketchOf(`
  Flex Friday
  # Mentors
  Acme Fab
  Northside Robotics
  ## Alumni
  Old Friends
  # Tours
  Port Authority
  Delta Dental Lab
  Acme Fab -> Port Authority: funds
`);

const near = (name: string, steps: number) =>
  [...circlesNear(map, named(map, name).id, steps)]
    .map((id) => nodeOf(map, id)?.name)
    .sort((a = '', b = '') => a.localeCompare(b));

describe('what is around a circle', () => {
  it('one step from a partner: its theme and what it is connected with', () => {
    expect(near('Acme Fab', 1)).toEqual(['Acme Fab', 'Mentors', 'Port Authority']);
  });

  it('two steps from a partner: its neighbors too, and the center', () => {
    expect(near('Acme Fab', 2)).toEqual([
      'Acme Fab',
      'Alumni',
      'Flex Friday',
      'Mentors',
      'Northside Robotics',
      'Old Friends',
      'Port Authority',
      'Tours',
    ]);
  });

  it('does not go through the center, or everything would be two steps from a theme', () => {
    const two = near('Tours', 2);
    expect(two).toContain('Flex Friday');
    expect(two).not.toContain('Mentors');
    expect(two).toContain('Acme Fab');
  });

  it('goes out from the center when the center is asked for', () => {
    expect(near('Flex Friday', 1)).toEqual(['Flex Friday', 'Mentors', 'Tours']);
    expect(near('Flex Friday', 2)).toContain('Delta Dental Lab');
  });

  it('is nothing around what is gone', () => {
    expect(circlesNear(map, 'node_gone', 2).size).toBe(0);
  });
});
