import { problemText } from '../import/problemText';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import { rowName } from './SheetRow';
import type { Asked, Deeds } from './useDeeds';
import type { ShownSheet } from './useSheet';

/** More would not be read. */
const most = 50;

interface PasteDialogProps {
  deeds: Deeds;
  sheet: ShownSheet;
}

const RefusedTable = ({ asked, deeds, sheet }: PasteDialogProps & { asked: Asked }) => {
  const words = useWords();
  const { refused, staying } = asked.plan;
  const heads = ['row', 'column', 'text', 'why'] as const;
  return (
    <>
      <p>
        {staying === undefined
          ? words('list.paste.refused', { count: refused.length })
          : words('list.paste.values.stay', { count: staying })}
      </p>
      <table className="sheet-refused">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`list.paste.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, most).map(({ id, column, text, why }) => (
            <tr key={`${id} ${column.key}`}>
              <th scope="row" dir="auto">
                {rowName(asked.document, sheet.columns, id) || words('list.noName')}
              </th>
              <td>{column.name}</td>
              <td dir="auto">{text}</td>
              <td>{deeds.whyOf(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.length > most && <p>{words('list.paste.more', { count: refused.length - most })}</p>}
    </>
  );
};

/** What of a block cannot be put where it was pasted, before anything is changed. */
export const PasteDialog = ({ deeds, sheet }: PasteDialogProps) => {
  const words = useWords();
  const { asked, students } = deeds;
  const count = asked?.plan.changed ?? 0;
  const isOfValues = asked?.plan.staying !== undefined;
  const will = isOfValues ? 'list.paste.values.will' : 'list.paste.will';
  return (
    <Dialog
      title={words('list.paste.title')}
      isOpen={asked !== null || students > 0}
      onClose={deeds.leave}
      size="wide"
      actions={
        <>
          <Button onPress={deeds.leave}>{words('list.paste.close')}</Button>
          {count > 0 && (
            <Button variant="primary" onPress={() => deeds.agree()}>
              {words(isOfValues ? 'list.paste.values.do' : 'list.paste.do', { count })}
            </Button>
          )}
        </>
      }
    >
      {students > 0 && (
        <p>{problemText({ reason: 'students', values: { count: students } }, words)}</p>
      )}
      {asked && (
        <div className="sheet-asked">
          <p>{count > 0 ? words(will, { count }) : words('list.paste.nothing')}</p>
          {asked.plan.refused.length > 0 && <RefusedTable {...{ asked, deeds, sheet }} />}
          {asked.beyond.rows > 0 && (
            <p>{words('list.paste.beyondRows', { count: asked.beyond.rows })}</p>
          )}
          {asked.beyond.columns > 0 && (
            <p>{words('list.paste.beyondColumns', { count: asked.beyond.columns })}</p>
          )}
        </div>
      )}
    </Dialog>
  );
};
