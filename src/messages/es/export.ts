import type { Sentences } from '../catalogue';
import type { exporting as english } from '../en/export';

export const exporting: Sentences<typeof english> = {
  format: {
    native: 'Archivo de Commonwheel (JSON)',
    packed: 'Archivo de Commonwheel, comprimido (.gz)',
    xlsx: 'Lista de aliados (Excel)',
    csv: 'Lista de aliados (CSV)',
    csvComma: 'Lista de aliados (CSV con ; y 12,5)',
    kumuXlsx: 'Libro de Kumu (Excel)',
    kumuCsv: 'Tablas de Kumu (CSV, dos archivos)',
    kumuJson: 'Plano de Kumu (JSON)',
    canvas: 'JSON Canvas (Obsidian)',
    gexf: 'GEXF (Gephi)',
    graphml: 'GraphML (yEd y otros)',
    gephi: 'Tablas de Gephi (CSV, dos archivos)',
    outline: 'Esquema (Markdown)',
  },
};
