/** @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} Entry */

/**
 * What would make `npm ci` fail on another computer: an optional dependency (often the binary of
 * another platform) without its entry, or the address of one registry written into the lock.
 * @param {{ packages: Record<string, Entry> }} lock
 * @returns {string[]}
 */
export function lockfileProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(entry.resolved ? [`${path} carries an address: remove "resolved".`] : []),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !hasEntry(packages, path, name))
      .map((name) => `${name}, optional for ${path}, has no entry of its own.`),
  ]);
}

/** Looks where Node would: beside the package, then in each folder above. */
function hasEntry(
  /** @type {Record<string, Entry>} */ packages,
  /** @type {string} */ path,
  /** @type {string} */ name,
) {
  const folders = [''];
  const parts = path.split('/node_modules/');
  for (let length = parts.length; length > 0; length--)
    folders.push(`${parts.slice(0, length).join('/node_modules/')}/`);
  return folders.some((folder) => packages[`${folder}node_modules/${name}`.replace(/^\//, '')]);
}
