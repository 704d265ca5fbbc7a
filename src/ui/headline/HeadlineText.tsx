import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import type { Part } from './parts';

const Name = ({ id, text }: { id: Id; text: string }) => {
  const tools = useMap();
  const go = (): void => {
    tools.choose(id);
    tools.map.stage.tree()?.focus(id);
  };
  return (
    <button
      type="button"
      className="headline-name"
      dir="auto"
      title={tools.words('insight.go', { name: text })}
      onClick={go}
    >
      {text}
    </button>
  );
};

/** A sentence whose names lead to their circles. */
export const HeadlineText = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ text, circle }, at) =>
    circle ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a theme may be named twice in a sentence
      <Name key={`${circle} ${at}`} id={circle} text={text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a sentence is known by its place only
      <span key={at}>{text}</span>
    ),
  );
