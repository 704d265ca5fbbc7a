import { TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useRow } from './Audience';
import { handingOut, handOutWhole } from './handOut';
import { useProtection } from './useProtection';
import { behindFor, thingsIn } from './viewing';

/** A file of ours is the owner's whole copy: what partners would not see goes along. */
const GoesAlong = () => {
  const { words, map } = useMap();
  const row = useRow();
  const document = useStore(map.store.state, (state) => state.document);
  const viewer = { audience: 'partners', unnamed: words('map.unnamedPerson') } as const;
  const things = thingsIn(behindFor(document, viewer), words);
  return (
    <p className="share-behind" role="status">
      <Icon of={TriangleAlert} size={16} />
      <span>
        {things.length > 0
          ? words('share.behind.all', { things: row(things) })
          : words('share.behind.allPlain')}
      </span>
    </p>
  );
};

/** To edit: the whole map as a file, behind a password if wished. */
export const EditWay = () => {
  const tools = useMap();
  const { words } = tools;
  const { password, isReady, fields } = useProtection();
  const download = () =>
    handingOut(tools, () => handOutWhole(tools, password === null ? {} : { password }));
  return (
    <>
      <GoesAlong />
      {fields}
      <Button variant="primary" isDisabled={!isReady} onPress={() => void download()}>
        {words('share.edit.download')}
      </Button>
      <p className="field-hint">{words('share.edit.back')}</p>
    </>
  );
};
