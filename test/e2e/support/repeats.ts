/** How often a fault is provoked: few times in the quick lane, all of them in the full one. */
export function repeats(quick: number, full: number) {
  return process.env.FAULTS === 'full' ? full : quick;
}
