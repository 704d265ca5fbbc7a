import { useStore } from 'zustand';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { StaysBehind } from './Audience';
import { handingOut, handOutPlain } from './handOut';
import { useViewing } from './viewing';

const steps = ['list', 'send', 'bring'] as const;

/** Numbers come with measures; until then a sheet goes around. */
export const NumbersWay = () => {
  const tools = useMap();
  const { words } = tools;
  const whole = useStore(tools.map.store.state, ({ document }) => document);
  const { viewer, seen } = useViewing(whole);
  const list = () =>
    handingOut(tools, async () => {
      const { xlsxWriter } = await import('../../interchange/xlsx/xlsxWriter');
      return handOutPlain(tools, seen, xlsxWriter);
    });
  return (
    <>
      <p>{words('share.numbers.soon')}</p>
      <p>{words('share.numbers.until')}</p>
      <ol className="share-steps">
        {steps.map((step) => (
          <li key={step}>{words(`share.numbers.steps.${step}`)}</li>
        ))}
      </ol>
      <StaysBehind map={whole} viewer={viewer} />
      <Button variant="primary" onPress={() => void list()}>
        {words('share.look.list')}
      </Button>
      <p className="field-hint">{words('share.numbers.counts')}</p>
    </>
  );
};
