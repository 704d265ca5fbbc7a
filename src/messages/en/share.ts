/** Ways out of a map: files and paper. */
export const share = {
  print: 'Print the map',
  downloaded: '{{file}} is in your downloads.',
  onlyHere: 'This map is only in this browser.',
} as const;
