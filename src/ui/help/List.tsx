import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'list.help.open.title',
    steps: ['list.help.open.press', 'list.help.open.keys', 'list.help.open.tabs'],
  },
  {
    title: 'list.help.edit.title',
    steps: [
      'list.help.edit.type',
      'list.help.edit.list',
      'list.help.edit.wrong',
      'list.help.edit.undo',
    ],
  },
  {
    title: 'list.help.block.title',
    steps: [
      'list.help.block.mark',
      'list.help.block.paste',
      'list.help.block.refused',
      'list.help.block.fill',
    ],
  },
  {
    title: 'list.help.rows.title',
    steps: [
      'list.help.rows.add',
      'list.help.rows.select',
      'list.help.rows.delete',
      'list.help.rows.filter',
    ],
  },
  {
    title: 'list.help.columns.title',
    steps: ['list.help.columns.sort', 'list.help.columns.choose', 'list.help.columns.kept'],
  },
];

/** The map as sheets. */
export const List = () => (
  <>
    <p className="help-lead">{useWords()('list.help.lead')}</p>
    <Sections sections={sections} />
  </>
);
