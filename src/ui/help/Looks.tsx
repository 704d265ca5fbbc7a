import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'legend.help.legend.title',
    steps: [
      'legend.help.legend.open',
      'legend.help.legend.press',
      'legend.help.legend.hidden',
      'legend.help.legend.paper',
    ],
  },
  {
    title: 'legend.help.colors.title',
    steps: [
      'legend.help.colors.choose',
      'legend.help.colors.fields',
      'legend.help.colors.shapes',
      'legend.help.colors.mine',
    ],
  },
  {
    title: 'legend.help.sizes.title',
    steps: ['legend.help.sizes.choose', 'legend.help.sizes.area', 'legend.help.sizes.room'],
  },
];

/** What colors, sizes and the legend say. */
export const Looks = () => (
  <>
    <p className="help-lead">{useWords()('legend.help.lead')}</p>
    <Sections sections={sections} />
  </>
);
