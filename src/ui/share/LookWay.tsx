import { useStore } from 'zustand';
import type { PlainWriter } from '../../interchange/format';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Audience } from './Audience';
import { handingOut, handOutCopy, handOutPlain } from './handOut';
import { Offered } from './Offered';
import { PictureChoice } from './PictureChoice';
import { printForPartners } from './printing';
import { useViewing } from './viewing';

const listWriter = async (): Promise<PlainWriter> =>
  (await import('../../interchange/xlsx/xlsxWriter')).xlsxWriter;

/** To look at: a picture, a file, a list, paper; each made of what the chosen people may see. */
export const LookWay = () => {
  const tools = useMap();
  const { words } = tools;
  const whole = useStore(tools.map.store.state, ({ document }) => document);
  const viewing = useViewing(whole);
  const { seen } = viewing;
  const copy = () => handingOut(tools, () => handOutCopy(tools, seen));
  const list = () => handingOut(tools, async () => handOutPlain(tools, seen, await listWriter()));
  return (
    <>
      <Audience viewing={viewing} choices={['partners', 'public']} map={whole} />
      <Offered title={words('share.look.picture')}>
        <PictureChoice seen={seen} />
      </Offered>
      <Offered title={words('share.look.file')} text={words('share.look.fileText')}>
        <Button onPress={() => void copy()}>{words('share.export.download')}</Button>
      </Offered>
      <Offered title={words('share.look.list')} text={words('share.look.listText')}>
        <Button onPress={() => void list()}>{words('share.export.download')}</Button>
      </Offered>
      {viewing.viewer.audience === 'partners' && (
        <Offered title={words('share.look.print')} text={words('share.look.printText')}>
          <Button onPress={printForPartners}>{words('share.print')}</Button>
        </Offered>
      )}
    </>
  );
};
