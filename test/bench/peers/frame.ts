/** The element a library draws in; it fills the window. */
export const frame = (): HTMLElement => {
  const found = document.getElementById('app');
  if (!found) throw new Error('the page has no place for a picture');
  return found;
};

export const frameSize = (): readonly [width: number, height: number] => [
  window.innerWidth,
  window.innerHeight,
];
