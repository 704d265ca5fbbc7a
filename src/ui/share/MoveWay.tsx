import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { handingOut, handOutWhole } from './handOut';
import { useProtection } from './useProtection';

const steps = ['download', 'carry', 'open'] as const;

/** To another computer: one file, and what to do there. */
export const MoveWay = () => {
  const tools = useMap();
  const { words, services } = tools;
  const { password, isReady, fields } = useProtection();
  const one = () =>
    handingOut(tools, () => handOutWhole(tools, password === null ? {} : { password }));
  const all = () =>
    handingOut(tools, async () => {
      const { downloadBackup } = await import('../library/backup');
      return (await downloadBackup(services, words('backup.fileName'), password)).join(', ');
    });
  return (
    <>
      <ol className="share-steps">
        {steps.map((step) => (
          <li key={step}>{words(`share.move.steps.${step}`)}</li>
        ))}
      </ol>
      {fields}
      <div className="share-buttons">
        <Button variant="primary" isDisabled={!isReady} onPress={() => void one()}>
          {words('share.move.one')}
        </Button>
        <Button isDisabled={!isReady} onPress={() => void all()}>
          {words('share.move.all')}
        </Button>
      </div>
      <p className="field-hint">{words('share.move.behind')}</p>
      <p className="field-hint">{words('share.move.twice')}</p>
    </>
  );
};
