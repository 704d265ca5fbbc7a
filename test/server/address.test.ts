import { describe, expect, it } from 'vitest';
import { judgeHost, pathOf } from '../../src/server/address.mjs';

describe('the host a request names', () => {
  it.each([
    ['127.0.0.1:4780', 'ours'],
    ['localhost:4780', 'localhost'],
    ['localhost', 'localhost'],
    ['127.0.0.1:80', 'foreign'],
    ['127.0.0.1', 'foreign'],
    ['evil.example:4780', 'foreign'],
    ['localhost.evil.example:4780', 'foreign'],
    [undefined, 'foreign'],
  ])('%s is %s', (header, verdict) => {
    expect(judgeHost(header, 4780)).toBe(verdict);
  });
});

describe('the path a request names', () => {
  it('is decoded, without query', () => {
    expect(pathOf('/a%20b.css?x=1')).toBe('/a b.css');
  });

  it.each(['/../secret', '/a/%2e%2e/b', '/%2e%2e%2fsecret', '/a%00', '/%', '/..%5csecret', 'x'])(
    'is refused as %s',
    (target) => {
      expect(pathOf(target)).toBeNull();
    },
  );
});
