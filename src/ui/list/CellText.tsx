import { Fragment } from 'react';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import { StatusSign } from '../outline/StatusSign';
import { ThemeSign } from '../outline/ThemeSign';
import { useWords } from '../shell/services';
import type { Column, GridName } from './column';

interface CellTextProps {
  sheet: GridName;
  column: Column;
  document: MapDocument;
  id: Id;
}

const Themes = ({ document, id }: Pick<CellTextProps, 'document' | 'id'>) => {
  const node = nodeOf(document, id);
  const themes = node ? themesOf(document, node).flatMap((one) => nodeOf(document, one) ?? []) : [];
  return themes.map((theme, at) => (
    <Fragment key={theme.id}>
      {at > 0 && '; '}
      <span className="sheet-signed">
        <ThemeSign color={theme.color ?? 0} size={11} />
        <bdi>{theme.name}</bdi>
      </span>
    </Fragment>
  ));
};

const Status = ({
  document,
  id,
  text,
}: Pick<CellTextProps, 'document' | 'id'> & { text: string }) => (
  <span className="sheet-signed">
    <StatusSign status={nodeOf(document, id)?.status ?? 'existing'} size={13} />
    {text}
  </span>
);

/** What a cell shows: its text, with the sign that the map has for it. */
export const CellText = ({ sheet, column, document, id }: CellTextProps) => {
  const words = useWords();
  if (column.drawn) return column.drawn(document, id);
  const text = (column.shown ?? column.text)(document, id);
  if (sheet === 'partners' && column.key === 'themes') return <Themes {...{ document, id }} />;
  if (sheet === 'partners' && column.key === 'status')
    return <Status {...{ document, id, text }} />;
  if (!text && column.key === 'name')
    return <span className="sheet-missing">{words('list.noName')}</span>;
  return <bdi>{text}</bdi>;
};
