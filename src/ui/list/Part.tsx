import type { HTMLAttributes, Ref } from 'react';

export interface PartProps extends HTMLAttributes<HTMLDivElement> {
  role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell';
  'aria-colindex'?: number;
  'aria-rowindex'?: number;
  ref?: Ref<HTMLDivElement>;
}

/**
 * A part of a sheet. Only some of ten thousand rows are built and columns stay while others move:
 * a table of the browser cannot do that, so its roles are given to boxes.
 */
export const Part = (props: PartProps) => <div {...props} />;
