/** Sentences one below the other, each in the direction of its own text. */
export const Sentences = ({ texts }: { texts: readonly string[] }) => (
  <ul className="import-sentences">
    {texts.map((text) => (
      <li key={text} dir="auto">
        {text}
      </li>
    ))}
  </ul>
);
