import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemText } from '../import/problemText';
import { useMap } from '../map/mapContext';
import { Checkbox } from '../parts/Checkbox';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import type { Asked } from './asked';
import type { Tray } from './createTray';
import type { FilePurpose } from './purpose';
import { recipeFor } from './recipes';
import { TableLine } from './TableLine';
import { tableFacts } from './tableFacts';
import { type FoundMap, isMapFile, isTable, type MapFile, type TrayFile } from './trayFile';

export interface TrayLineProps {
  purpose: FilePurpose;
  file: TrayFile;
  asks: readonly Asked[];
  tray: Tray;
}

const Name = ({ children }: { children: string }) => (
  <span className="many-name" dir="auto">
    {children}
  </span>
);

const Problem = ({ file, reason }: { file: string; reason: string }) => (
  <div className="many-problem">
    <Icon of={TriangleAlert} size={18} />
    <div>
      <Name>{file}</Name>
      <p>{reason}</p>
    </div>
  </div>
);

const UnderWay = ({ file }: { file: TrayFile }) => {
  const words = useWords();
  const { found } = file;
  return (
    <div className="many-waiting">
      <Name>{file.name}</Name>
      {found.is === 'reading' ? (
        <progress
          className="import-progress"
          value={found.share}
          aria-label={words('files.readingOf', { file: file.name })}
        />
      ) : (
        <span className="import-note">{words('files.waiting')}</span>
      )}
    </div>
  );
};

const Taken = ({
  file,
  tray,
  facts,
}: Pick<TrayLineProps, 'file' | 'tray'> & { facts: ReactNode }) => (
  <Checkbox
    label={<Name>{file.name}</Name>}
    hint={facts}
    isOn={file.isTaken}
    onChange={(isOn) => tray.take(file.key, isOn)}
  />
);

const wayWords = { keepBoth: 'both', replace: 'replace' } as const;

const MapChoice = ({ file, tray }: { file: MapFile; tray: Tray }) => {
  const words = useWords();
  const isOpenMap = useMap().map.id === file.found.native.document.map;
  const ways: readonly FoundMap['way'][] = isOpenMap ? ['keepBoth'] : ['keepBoth', 'replace'];
  return (
    <ChoiceGroup
      label={words('files.mapHere', { title: file.found.title })}
      choices={ways.map((id) => ({ id, label: words(`library.known.${wayWords[id]}`) }))}
      value={file.found.way}
      onChange={(way) => tray.chooseWay(file.key, way)}
    />
  );
};

/** One file of the tray: what it is, whether it is taken, and what is chosen for it. */
export const TrayLine = ({ purpose, file, asks, tray }: TrayLineProps) => {
  const words = useWords();
  const { found } = file;
  if (found.is === 'problem') {
    const { reason } = found;
    return (
      <Problem
        file={file.name}
        reason={reason ? problemText(reason, words) : words('files.failed')}
      />
    );
  }
  if (isTable(file)) {
    const known = file.found.draft
      ? recipeFor(tray.purpose, file.found.draft.source.headers)
      : null;
    const facts = tableFacts(file.found, words, known !== null).join(' · ');
    const unfit = purpose.unfit(file.found, words);
    if (unfit !== null) return <Problem file={file.name} reason={unfit} />;
    return (
      <>
        <Taken file={file} tray={tray} facts={facts} />
        {file.isTaken && <TableLine {...{ purpose, file, asks, tray }} />}
      </>
    );
  }
  if (!isMapFile(file)) return <UnderWay file={file} />;
  return (
    <>
      <Taken file={file} tray={tray} facts={words('files.map', { title: file.found.title })} />
      {file.isTaken && file.found.isHere && <MapChoice file={file} tray={tray} />}
    </>
  );
};
