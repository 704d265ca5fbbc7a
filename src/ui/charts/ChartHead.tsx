import type { ReactNode } from 'react';
import { OwnTitle, type OwnTitleProps } from './OwnTitle';

export interface ChartHeadProps extends Omit<OwnTitleProps, 'className'> {
  note?: ReactNode;
  howToRead?: string | undefined;
}

/** The finding of a chart, in the words of the figures or somebody's own, and how to read it. */
export const ChartHead = ({ note, howToRead, ...title }: ChartHeadProps) => (
  <figcaption className="chart-head">
    <OwnTitle {...title} />
    {note && <p className="chart-note">{note}</p>}
    {howToRead && <p className="chart-how">{howToRead}</p>}
  </figcaption>
);
