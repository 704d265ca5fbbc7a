import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'layouts.help.which.title',
    steps: [
      'layouts.help.which.force',
      'layouts.help.which.rings',
      'layouts.help.which.clusters',
      'layouts.help.which.columns',
    ],
  },
  {
    title: 'layouts.help.pins.title',
    steps: ['layouts.help.pins.own', 'layouts.help.pins.back', 'layouts.help.pins.arrange'],
  },
  {
    title: 'layouts.help.settings.title',
    steps: [
      'layouts.help.settings.each',
      'layouts.help.settings.shape',
      'layouts.help.settings.all',
    ],
  },
];

/** How the layouts differ, and when to use which. */
export const Layouts = () => (
  <>
    <p className="help-lead">{useWords()('layouts.help.lead')}</p>
    <Sections sections={sections} />
  </>
);
