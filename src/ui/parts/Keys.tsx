/** Keys as they stand on a keyboard, such as `Ctrl+Z`; read out by `aria-keyshortcuts` instead. */
export const Keys = ({ of: keys }: { of: string }) => (
  <span className="keys" aria-hidden="true">
    {keys}
  </span>
);
