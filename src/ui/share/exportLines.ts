import { FileJson, FileSpreadsheet, FileText, Image, Package, Printer, Share2 } from 'lucide-react';
import type { PlainWriter } from '../../interchange/format';
import { plainWriters } from '../../interchange/registry';
import type { MessageKey } from '../../messages/en';
import { keysShown } from '../actions/keys';
import { giveSet } from '../actions/measureActions';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { handingOut, handOutWhole } from './handOut';
import { printMap } from './printing';
import { saveFile } from './saveFile';

/** What most people want; everything else stands under Other tools. */
const usual: readonly string[] = ['xlsx', 'csv', 'kumuXlsx', 'kumuJson'];

const lineFor = (
  { words }: MapTools,
  writer: PlainWriter,
  choose: (writer: PlainWriter) => void,
): MenuAction => ({
  id: writer.id,
  label: `${words(writer.labelKey as MessageKey)}…`,
  icon: writer.id === 'xlsx' ? FileSpreadsheet : FileText,
  onAction: () => choose(writer),
});

const packed = (tools: MapTools): MenuAction => ({
  id: 'packed',
  label: tools.words('export.format.packed'),
  icon: FileJson,
  onAction: () => void handingOut(tools, () => handOutWhole(tools, { isPacked: true })),
});

/** Definitions for others, where there are any. */
const setLines = (tools: MapTools): readonly MenuAction[] =>
  giveSet.can(tools)
    ? [
        {
          id: giveSet.id,
          label: tools.words('measureSets.exporting'),
          icon: Package,
          onAction: () => giveSet.run(tools),
        },
      ]
    : [];

const shareLine = ({ words, map }: MapTools): MenuAction => ({
  id: 'share',
  label: words('share.title'),
  icon: Share2,
  onAction: () => map.stage.offers.take('share'),
});

/** The lines of the export menu; on a phone Share is one of them. */
export const exportLines = (
  tools: MapTools,
  choose: (what: PlainWriter | 'picture') => void,
  isNarrow: boolean,
): readonly MenuLine[] => {
  const { words, services } = tools;
  const line = (writer: PlainWriter) => lineFor(tools, writer, choose);
  const isUsual = ({ id }: PlainWriter) => usual.includes(id);
  const rare = [...plainWriters.filter((writer) => !isUsual(writer)).map(line), packed(tools)];
  return [
    ...(isNarrow ? [shareLine(tools), 'line' as const] : []),
    {
      id: 'json',
      label: words('export.format.native'),
      icon: FileJson,
      keys: services.files.choose ? undefined : keysShown('mod+s'),
      onAction: () => void saveFile(tools),
    },
    {
      id: 'picture',
      label: words('share.export.pictureLine'),
      icon: Image,
      onAction: () => choose('picture'),
    },
    ...plainWriters.filter(isUsual).map(line),
    ...setLines(tools),
    // A menu beside a menu finds no room on a phone.
    ...(isNarrow ? rare : [{ id: 'other', label: words('share.export.other'), under: rare }]),
    'line',
    {
      id: 'print',
      label: words('share.print'),
      icon: Printer,
      keys: keysShown('mod+p'),
      onAction: printMap,
    },
  ];
};
