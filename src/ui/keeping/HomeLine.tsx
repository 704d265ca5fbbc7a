import { Download, FileCheck, FilePen, Save, TriangleAlert, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { Button } from '../parts/Button';
import { Menu } from '../parts/Menu';
import type { MenuLine } from '../parts/menuItems';
import { Tip } from '../parts/Tip';
import { saveFile } from '../share/saveFile';
import { useFormat } from '../shell/services';
import { CompareDialog } from './CompareDialog';
import { chooseHome, keepInFile, letGo } from './chooseHome';
import type { Behind } from './homeFile';
import type { HomeLook } from './updateHome';

const linesFor = (tools: MapTools): readonly MenuLine[] => [
  {
    id: 'now',
    label: tools.words('fileHome.saveNow'),
    icon: Save,
    onAction: () => void keepInFile(tools),
  },
  {
    id: 'other',
    label: tools.words('fileHome.other'),
    icon: FilePen,
    onAction: () => void chooseHome(tools),
  },
  {
    id: 'copy',
    label: tools.words('save.download'),
    icon: Download,
    onAction: () => void saveFile(tools),
  },
  'line',
  {
    id: 'stop',
    label: tools.words('fileHome.stop'),
    icon: Unlink,
    onAction: () => void letGo(tools),
  },
];

/** What mends each reason; a changed file is a question of its own. */
const mend = (tools: MapTools, why: Exclude<Behind, 'changed'>): void =>
  void (why === 'gone' ? chooseHome(tools) : keepInFile(tools));

const Sentence = ({ look }: { look: Exclude<HomeLook, { is: 'none' }> }) => {
  const { words, services } = useMap();
  const format = useFormat();
  const moment = (at: number): string => format.moment(at, services.clock.now());
  const { file } = look;
  if (look.is === 'written') return words('save.inFile', { file, time: moment(look.at) });
  if (look.since === null) return words('fileHome.notYet', { file });
  return words('fileHome.behind', { file, time: moment(look.since) });
};

/** Says that the map is kept in a file too, since when it is not, and what to do then. */
export const HomeLine = ({ look }: { look: Exclude<HomeLook, { is: 'none' }> }) => {
  const tools = useMap();
  const { words } = tools;
  const [isComparing, setComparing] = useState(false);
  const why = look.is === 'behind' ? look.why : null;
  return (
    <span className={why ? 'file-line home-line home-behind' : 'file-line home-line'}>
      <Menu label={words('fileHome.menu', { file: look.file })} lines={linesFor(tools)}>
        <Button variant="quiet" icon={why ? TriangleAlert : FileCheck}>
          <span className="file-words" data-testid="file-status">
            <Sentence look={look} />
          </span>
        </Button>
      </Menu>
      {why && (
        <Tip text={words(`fileHome.why.${why}`)}>
          <Button onPress={() => (why === 'changed' ? setComparing(true) : mend(tools, why))}>
            {words(`fileHome.mend.${why}`)}
          </Button>
        </Tip>
      )}
      <CompareDialog isOpen={isComparing} onClose={() => setComparing(false)} file={look.file} />
    </span>
  );
};
