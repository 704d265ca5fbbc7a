import { spansOf } from '../../domain/search/spans';

/** A text with the words one looked for marked in it. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }) => {
  const spans = spansOf(text, words);
  const after = spans.at(-1)?.to ?? 0;
  return (
    <>
      {spans.map(({ from, to }, at) => (
        <span key={from}>
          {text.slice(spans[at - 1]?.to ?? 0, from)}
          <mark className="palette-mark">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(after)}
    </>
  );
};
