/** What a promise brings, or something else when that takes longer than `patience` ms. */
export const atMost = <T>(work: Promise<T>, patience: number, otherwise: T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
