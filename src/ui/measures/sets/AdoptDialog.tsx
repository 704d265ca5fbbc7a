import { useEffect, useRef } from 'react';
import type { MeasureSetReading } from '../../../interchange/measureSet/measureSet';
import { Forward } from '../../import/Forward';
import { Notices } from '../../import/Notices';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { AdoptAlong } from './AdoptAlong';
import { AdoptDiffering } from './AdoptDiffering';
import { AdoptNew } from './AdoptNew';
import { type Adopting, useAdopting, useSetName } from './useAdopting';
import { useTakeOver } from './useTakeOver';

/** How the set stands to what was here of it before. */
const Standing = ({ adopting: { adoption } }: { adopting: Adopting }) => {
  const { words } = useMap();
  const { known, isOwn, set } = adoption;
  const values = { version: set.version, known: known ?? 0 };
  const age = set.version > values.known ? 'newer' : 'older';
  const relation = set.version === known ? 'same' : age;
  return (
    <p className="import-lead">
      {known !== null && (
        <strong>{words(`measureSets.adopt.${isOwn ? 'own' : relation}`, values)} </strong>
      )}
      {words('measureSets.adopt.first')}
    </p>
  );
};

const Same = ({ adopting: { adoption } }: { adopting: Adopting }) => {
  const { words } = useMap();
  const { same } = adoption;
  if (same.length === 0) return null;
  return (
    <details className="adopt-part define-interims">
      <summary>{words('measureSets.adopt.sameHere', { count: same.length })}</summary>
      <ul className="adopt-same">
        {same.map(({ ours }) => (
          <li key={ours.id} dir="auto">
            {ours.name}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What the button says, and why it is shut. */
const useResult = ({ edit, count, adoption }: Adopting) => {
  const { words } = useMap();
  const { added, different, periods, groups } = adoption;
  const news = added.length + different.length + periods.length + groups.length;
  const rest = different.length > 0 ? 'keep' : 'takeRest';
  const idle = news > 0 ? 'nothingChosen' : 'nothingNew';
  return {
    label: words(`measureSets.adopt.${count > 0 ? 'takeOver' : rest}`, { count }),
    reason: edit ? null : words(`measureSets.adopt.${idle}`),
  };
};

/** What a set is called; it takes the focus when the dialog opens. */
const SetTitle = ({ name }: { name: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1} className="import-heading" dir="auto">
      {name}
    </h3>
  );
};

export interface AdoptDialogProps {
  reading: MeasureSetReading;
  /** It is in. */
  onDone: () => void;
  /** Nothing came in. */
  onCancel: () => void;
}

/** Definitions that others gave away, held against those of the map before anything comes in. */
export const AdoptDialog = ({ reading, onDone, onCancel }: AdoptDialogProps) => {
  const { words } = useMap();
  const adopting = useAdopting(reading.set);
  const name = useSetName(reading.set);
  const { isWorking, take } = useTakeOver(adopting, onDone);
  const { label, reason } = useResult(adopting);
  return (
    <Dialog
      title={words('measureSets.adopt.title')}
      size="wide"
      isOpen
      onClose={onCancel}
      staysOpen
      actions={
        <>
          <Button onPress={onCancel}>{words('common.cancel')}</Button>
          <Forward
            label={label}
            reason={reason}
            isShut={reason !== null || isWorking}
            onPress={() => void take()}
          />
        </>
      }
    >
      <div className="adopt">
        <SetTitle name={name} />
        <Standing adopting={adopting} />
        <Notices notices={reading.notices} />
        <AdoptDiffering adopting={adopting} />
        <AdoptNew adopting={adopting} />
        <Same adopting={adopting} />
        <AdoptAlong adopting={adopting} />
      </div>
    </Dialog>
  );
};
