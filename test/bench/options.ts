import { parseArgs } from 'node:util';

export const peerNames = ['d3', 'force-graph', 'sigma'] as const;
export type PeerName = (typeof peerNames)[number];

export interface Options {
  /** Numbers of circles. */
  readonly sizes: readonly number[];
  readonly reps: number;
  readonly peers: readonly PeerName[];
  /** A folder with a build to measure; `dist`, built when needed, when left out. */
  readonly dist: string | null;
  /** Make the page that shows the same map side by side instead. */
  readonly beside: boolean;
  /** A table of organizations for that page. */
  readonly csv: string | null;
}

const numbers = (text: string): readonly number[] => {
  const found = text.split(',').map(Number);
  if (found.some((one) => !Number.isInteger(one) || one < 20 || one > 20_000))
    throw new Error(`--sizes takes whole numbers from 20 to 20000; it is "${text}".`);
  return found;
};

const repsFrom = (text: string): number => {
  const reps = Number(text);
  if (!Number.isInteger(reps) || reps < 1 || reps > 99)
    throw new Error(`--reps takes a number from 1 to 99; it is "${text}".`);
  return reps;
};

const peersFrom = (text: string): readonly PeerName[] => {
  const words = text.split(',').filter(Boolean);
  const unknown = words.filter((word) => !peerNames.some((name) => name === word));
  if (unknown.length > 0)
    throw new Error(`--peers takes ${peerNames.join(', ')}; "${unknown.join(',')}" is none.`);
  return peerNames.filter((name) => words.includes(name));
};

/** What the words of the command ask for; throws a sentence when they make no sense. */
export const optionsFrom = (words: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '300,3000,10000' },
      reps: { type: 'string', default: '1' },
      peers: { type: 'string', default: peerNames.join(',') },
      dist: { type: 'string' },
      beside: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: numbers(values.sizes),
    reps: repsFrom(values.reps),
    peers: peersFrom(values.peers),
    dist: values.dist ?? null,
    beside: values.beside,
    csv: positionals[0] ?? null,
  };
};
