/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */
/** @typedef {{ file: string, size: number, isFirst: boolean }} Measured */

/** Gzipped, in bytes. */
const firstPageLimit = 330_000;
const laterLimit = 160_000;

/**
 * The scripts the first page loads: its entry and everything that imports statically.
 * @param {Record<string, Chunk>} manifest as Vite writes it
 */
export function firstPageScripts(manifest) {
  const entry = manifest['index.html'];
  if (!entry) throw new Error('The build has no index.html.');
  /** @type {Set<string>} */
  const files = new Set();
  collect(manifest, entry, files);
  return files;
}

function collect(
  /** @type {Record<string, Chunk>} */ manifest,
  /** @type {Chunk} */ chunk,
  /** @type {Set<string>} */ files,
) {
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const name of chunk.imports ?? []) {
    const imported = manifest[name];
    if (imported) collect(manifest, imported, files);
  }
}

/** What is larger than the first page, and a part loaded later, may be. */
export function overLimit(/** @type {Measured[]} */ sizes) {
  const total = sizes.filter(({ isFirst }) => isFirst).reduce((sum, { size }) => sum + size, 0);
  const problems = sizes
    .filter(({ isFirst, size }) => !isFirst && size > laterLimit)
    .map(({ file, size }) => `${file} has ${size} bytes gzipped; the limit is ${laterLimit}.`);
  if (total > firstPageLimit)
    problems.push(`The first page loads ${total} bytes gzipped; the limit is ${firstPageLimit}.`);
  return { total, problems };
}
