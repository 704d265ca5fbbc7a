import { HowComputed, type HowComputedProps } from './HowComputed';

export interface WithFigureProps extends Omit<HowComputedProps, 'children'> {
  /** A sentence or line with a number in it. */
  text: string;
  /** The number as it is written there. */
  figure: string;
}

/** A line in which the number opens how it is computed; one that is not found there is the whole line. */
export const WithFigure = ({ text, figure, ...about }: WithFigureProps) => {
  const at = text.indexOf(figure);
  const [from, to] = at < 0 ? [0, text.length] : [at, at + figure.length];
  return (
    <>
      {text.slice(0, from)}
      <HowComputed {...about}>{text.slice(from, to)}</HowComputed>
      {text.slice(to)}
    </>
  );
};
