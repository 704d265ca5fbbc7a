import { useMemo, useState } from 'react';
import { mapRow } from '../../domain/document';
import { notCarried } from '../../interchange/measures/book/notCarried';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Dialog } from '../parts/Dialog';
import { handingOut } from '../share/handOut';
import { useFormat } from '../shell/services';
import { behindTexts, takeValues, type ValueForm, valueForms } from './takeValues';

/** What the form cannot hold, said before it is written. */
const Behind = ({ form }: { form: ValueForm }) => {
  const { words } = useMap();
  const format = useFormat();
  const document = useDocument();
  const texts = useMemo(
    () => behindTexts(notCarried(document, form), words),
    [document, form, words],
  );
  const things = format
    .list(texts)
    .map(({ text }) => text)
    .join('');
  return (
    <p role="status">
      {texts.length > 0
        ? words('values.takeOut.behind', { things })
        : words('values.takeOut.nothing')}
    </p>
  );
};

/** Before all values are written: in which form, that the file is private, and what stays behind. */
export const TakeDialog = ({ onClose }: { onClose: () => void }) => {
  const tools = useMap();
  const { words } = tools;
  const isSample = mapRow(useDocument())?.sample === true;
  const [form, setForm] = useState<ValueForm>('xlsx');
  const save = (): void => {
    onClose();
    void handingOut(tools, () => takeValues(tools, form));
  };
  return (
    <Dialog
      title={words('values.takeOut.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={save}>
          {words('values.takeOut.save')}
        </Button>
      }
    >
      <ChoiceGroup
        label={words('values.takeOut.as')}
        choices={valueForms.map((id) => ({ id, label: words(`values.takeOut.${id}`) }))}
        value={form}
        onChange={setForm}
      />
      <p className="field-hint">{words(`values.takeOut.${form}Hint`)}</p>
      <p>
        <strong>{words('measures.private')}.</strong> {words('values.takeOut.keep')}
        {isSample && ` ${words('values.takeOut.illustrative')}.`}
      </p>
      <Behind form={form} />
    </Dialog>
  );
};
