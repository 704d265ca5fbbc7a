import type { Words } from '../../messages/words';
import type { FoundTable } from './trayFile';

const kumuBook = 'kumuXlsx';

const formats = [
  ...(['csv', 'xlsx', 'kumuXlsx', 'kumuCsv', 'kumuJson', 'gephi', 'gexf'] as const),
  ...(['graphml', 'canvas', 'outline'] as const),
];

const formatText = ({ format, draft }: FoundTable, words: Words): string => {
  const id = format === 'xlsx' && draft?.source.drawn ? kumuBook : format;
  const known = formats.find((one) => one === id) ?? 'csv';
  return words(`files.format.${known}`);
};

/** What was recognized: the format, rows and connections, and whether it was seen before. */
export const tableFacts = (
  found: FoundTable,
  words: Words,
  isKnown: boolean,
): readonly string[] => {
  const { draft } = found;
  if (!draft) return [formatText(found, words), words('files.columnsComing')];
  const links = draft.table.drawn?.links.length ?? 0;
  return [
    formatText(found, words),
    words('wizard.columns.rows', { count: draft.table.rows.length }),
    ...(links > 0 ? [words('files.links', { count: links })] : []),
    ...(isKnown || draft.isRemembered ? [words('files.remembered')] : []),
  ];
};
