import { type FormEvent, useId, useState } from 'react';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { focusWrong } from './focusWrong';
import { lacksBase, lacksWhole, type ShareDraft, ShareFields, shareFields } from './ShareFields';
import type { MeasureEdit } from './useMeasureEdit';

const Asking = ({ row, lacking, complete }: MeasureEdit) => {
  const { words } = useMap();
  const [given, setGiven] = useState<Partial<ShareDraft>>({});
  const [isTried, setTried] = useState(false);
  const form = useId();
  const draft: ShareDraft = {
    denominator: row.denominator ?? '',
    rateBase: row.rateBase === undefined ? '' : String(row.rateBase),
    ...given,
    type: lacking?.change.fields?.type ?? row.type,
  };
  const close = (): void => complete(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (lacksWhole(draft) || lacksBase(draft)) focusWrong(event.currentTarget);
    else complete(shareFields(draft));
  };
  return (
    <Dialog
      title={words('define.share.title')}
      isOpen
      onClose={close}
      staysOpen
      actions={
        <>
          <Button onPress={close}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {words('define.share.go')}
          </Button>
        </>
      }
    >
      <form id={form} className="define-form" onSubmit={submit}>
        <p>{words('define.share.text', { measure: row.name })}</p>
        <ShareFields
          {...{ draft, isTried }}
          set={(to) => setGiven({ ...given, ...to })}
          autoFocus
        />
      </form>
    </Dialog>
  );
};

/** Asks what a percent or a rate cannot do without, where a measure becomes one (R1). */
export const ShareDialog = (edit: MeasureEdit) => (edit.lacking ? <Asking {...edit} /> : null);
