import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['soffice', 'libreoffice', 'localc'];

const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  join(process.env.ProgramFiles ?? '', 'LibreOffice/program/soffice.exe'),
];

/** What to do when there is no LibreOffice. */
export const noOffice =
  'No LibreOffice was found. Install LibreOffice Calc ("apt-get install libreoffice-calc-nogui", "brew install --cask libreoffice", or from libreoffice.org), or set OFFICE_PATH to its soffice.';

/**
 * The LibreOffice that is here: the given one, on the path, or where its own installer puts it.
 * @returns {string | null}
 */
export function findOffice() {
  const given = process.env.OFFICE_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const all = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return all.find((path) => existsSync(path)) ?? null;
}

/**
 * Lets LibreOffice open a file without a window and save it as another format beside it.
 * @param {{ file: string, to: string, filter?: string, folder: string }} wish
 */
export function convert({ file, to, filter, folder }) {
  const office = findOffice();
  if (!office) throw new Error(noOffice);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile').replaceAll('\\', '/')}`;
  const args = [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', folder];
  const opening = filter ? [`--infilter=${filter}`] : [];
  const { status, stderr } = spawnSync(office, [...args, ...opening, file], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`LibreOffice could not open ${file}: ${stderr}`);
}
