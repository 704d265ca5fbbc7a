type Method = (...args: unknown[]) => unknown;

/**
 * Listens to calls of some methods of a prototype, from objects made before, too. Call the result
 * to take the ear away.
 */
export const listenTo = <Thing extends object>(
  prototype: Thing | undefined,
  names: readonly string[],
  heard: (from: Thing, name: string, args: readonly unknown[]) => void,
): (() => void) => {
  const methods = prototype as Record<string, Method> | undefined;
  const whole = names.filter((name) => typeof methods?.[name] === 'function');
  const saved = whole.map((name) => [name, methods?.[name] as Method] as const);
  for (const [name, method] of saved)
    if (methods)
      methods[name] = function (this: Thing, ...args: unknown[]) {
        heard(this, name, args);
        return method.apply(this, args);
      };
  return () => {
    for (const [name, method] of saved) if (methods) methods[name] = method;
  };
};

const canvasNames = ['arc', 'fill', 'drawImage', 'ellipse'];
const glNames = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'];

type Context = CanvasRenderingContext2D | WebGLRenderingContext | WebGL2RenderingContext;

/** Listens to everything that draws a shape on a canvas. */
export const listenToShapes = (heard: (context: Context) => void): (() => void) => {
  const stops = [
    listenTo(window.CanvasRenderingContext2D?.prototype, canvasNames, heard),
    listenTo(window.WebGLRenderingContext?.prototype, glNames, heard),
    listenTo(window.WebGL2RenderingContext?.prototype, glNames, heard),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
