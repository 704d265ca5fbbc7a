import type { Sentences } from '../catalogue';
import type { importRows as english } from '../en/importRows';

export const importRows: Sentences<typeof english> = {
  leaveTotals_one: 'Dejar fuera la fila que suma a las otras',
  leaveTotals_other: 'Dejar fuera {{count}} filas que suman a las otras',
  total: '“{{name}}” (línea {{line}})',
  themes: {
    title: 'En otro tema',
    all_one: 'El archivo tiene a este aliado en un tema distinto al de su mapa',
    all_other: 'El archivo tiene {{count}} aliados en un tema distinto al de su mapa',
    also: 'También en {{theme}}',
    alsoFile: 'También en el tema del archivo',
    move: 'Pasar a {{theme}} (el del archivo)',
    moveFile: 'Pasar al tema del archivo',
    of: '{{name}}: {{map}} en su mapa, {{file}} en el archivo',
  },
  readSome: '{{read}} de {{count}} archivos leídos.',
};
