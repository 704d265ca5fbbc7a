import { setTheme } from '../../domain/commands/bulk';
import { shareOf } from '../../domain/common';
import type { Id } from '../../domain/id';
import { allThemes } from '../../domain/outline';
import { useDocument, useMap } from '../map/mapContext';
import { ChoosingList } from './ChoosingList';
import { type OfPartners, useFacts } from './useFacts';

/** The themes of several partners: those that all or some are in, and the list to tick. */
export const BulkThemesOf = ({ partners }: OfPartners) => {
  const tools = useMap();
  const { ids } = useFacts(partners);
  const options = allThemes(useDocument()).map(({ id, name }) => ({
    id,
    label: name,
    share: shareOf(partners, ({ themes }) => Boolean(themes?.[id])),
  }));
  if (options.length === 0) return null;
  return (
    <ChoosingList
      label={tools.words('inspector.themes')}
      choose={tools.words('inspector.bulk.chooseThemes')}
      none={tools.words('inspector.noTheme')}
      options={options}
      onChange={(theme, on) => tools.run(setTheme, { ids, theme: theme as Id, on })}
    />
  );
};
