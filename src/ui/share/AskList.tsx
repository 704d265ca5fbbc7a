import { useStore } from 'zustand';
import { placeOfView } from '../list/views';
import { useMap } from '../map/mapContext';
import { measuresLookOf } from '../measures/look';
import { Button } from '../parts/Button';
import { goTo } from '../shell/hashLocation';
import { StaysBehind } from './Audience';
import { handingOut, handOutPlain } from './handOut';
import { useViewing } from './viewing';

const steps = ['list', 'send', 'bring'] as const;

/** Without measures there is nothing to ask for by name: they are agreed on first, or a list goes around. */
export const AskList = ({ onClose }: { onClose: () => void }) => {
  const tools = useMap();
  const { words, services, map } = tools;
  const whole = useStore(map.store.state, ({ document }) => document);
  const { viewer, seen } = useViewing(whole);
  const setUp = (): void => {
    onClose();
    measuresLookOf(services, map.id).setState({ tab: 'define' });
    goTo(placeOfView(map.id, 'measures'));
  };
  const list = () =>
    handingOut(tools, async () => {
      const { xlsxWriter } = await import('../../interchange/xlsx/xlsxWriter');
      return handOutPlain(tools, seen, xlsxWriter);
    });
  return (
    <>
      <p>{words('share.numbers.agree')}</p>
      <Button variant="primary" onPress={setUp}>
        {words('share.numbers.toMeasures')}
      </Button>
      <p>{words('share.numbers.until')}</p>
      <ol className="share-steps">
        {steps.map((step) => (
          <li key={step}>{words(`share.numbers.steps.${step}`)}</li>
        ))}
      </ol>
      <StaysBehind map={whole} viewer={viewer} />
      <Button onPress={() => void list()}>{words('share.look.list')}</Button>
    </>
  );
};
