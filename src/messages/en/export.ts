/** Files out. */
export const exporting = {
  format: {
    native: 'Commonwheel file (JSON)',
    packed: 'Commonwheel file, packed (.gz)',
    xlsx: 'Partner list (Excel)',
    csv: 'Partner list (CSV)',
    csvComma: 'Partner list (CSV with ; and 12,5)',
    kumuXlsx: 'Kumu workbook (Excel)',
    kumuCsv: 'Kumu tables (CSV, two files)',
    kumuJson: 'Kumu blueprint (JSON)',
    canvas: 'JSON Canvas (Obsidian)',
    gexf: 'GEXF (Gephi)',
    graphml: 'GraphML (yEd and others)',
    gephi: 'Gephi tables (CSV, two files)',
    outline: 'Outline (Markdown)',
  },
} as const;
