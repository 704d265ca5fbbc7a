import { ok } from '../../domain/result';
import { decodeText } from '../decode';
import type { Reader, SourceFile } from '../format';
import { tableOfPlain } from '../plain/tableOfPlain';

const startsAsObject = (bytes: Uint8Array): boolean =>
  /^\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** Both lists stand in each file of Kumu's; ours says what it is. */
const sniff = ({ name, bytes }: SourceFile): boolean => {
  if (!startsAsObject(bytes) && !/\.json$/iu.test(name)) return false;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return false;
  const { text } = decoded.value;
  const isOurs = /"format"\s*:\s*"commonwheel"/u.test(text.slice(0, 1000));
  return (
    !isOurs && /"elements"\s*:\s*\[/u.test(text) && /"(connections|label|loops)"\s*:/u.test(text)
  );
};

/** Kumu's JSON: flat blueprints and backups of whole projects. */
export const kumuJsonReader: Reader = {
  id: 'kumuJson',
  extensions: ['.json'],
  sniff,
  read: async (file) => {
    const decoded = decodeText(file.bytes);
    if (!decoded.ok) return decoded;
    const { readKumuJson } = await import('./readKumuJson');
    const plain = readKumuJson(decoded.value.text);
    return plain.ok ? ok({ is: 'table', table: tableOfPlain(plain.value, file.name) }) : plain;
  },
};
