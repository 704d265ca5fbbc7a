import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/domain/capture';

describe('one typed line', () => {
  it('b1 names the center of an empty map, then themes by # and partners by anything else', () => {
    expect(readLine('Flex Friday', false)).toEqual({ is: 'center', name: 'Flex Friday' });
    expect(readLine('# Mentors', true)).toEqual({ is: 'theme', name: 'Mentors', depth: 1 });
    expect(readLine('## Robotics', true)).toEqual({ is: 'theme', name: 'Robotics', depth: 2 });
    expect(readLine('  Acme   Fab ', true)).toEqual({ is: 'partner', name: 'Acme Fab' });
  });

  it('takes a theme before the center, a # without a space, and # as text after \\', () => {
    expect(readLine('# Mentors', false)?.is).toBe('theme');
    expect(readLine('#Mentors', true)).toEqual({ is: 'theme', name: 'Mentors', depth: 1 });
    expect(readLine('\\#1 Garage', true)).toEqual({ is: 'partner', name: '#1 Garage' });
    expect(readLine('C# Club', true)).toEqual({ is: 'partner', name: 'C# Club' });
  });

  it('makes nothing of an empty line or a mark alone', () => {
    expect([readLine('  ', true), readLine('#', true), readLine('##  ', true)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(readLine('### deep', true)).toEqual({ is: 'partner', name: '### deep' });
  });
});
