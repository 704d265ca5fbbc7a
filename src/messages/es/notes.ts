import type { Sentences } from '../catalogue';
import type { notes as english } from '../en/notes';

export const notes: Sentences<typeof english> = {
  add: 'Nota',
  addHere: 'Nota aquí',
  title: 'Notas',
  text: 'Nota',
  hint: 'Esc al terminar',
  seen: {
    mine: 'Solo usted ve esta nota.',
    partners: 'La sala ve esta nota.',
    public: 'Todos ven esta nota.',
  },
  audience: 'Quién la ve',
  audiences: { mine: 'Solo yo', partners: 'Aliados', public: 'Todos' },
  edit: 'Editar la nota',
  toMiddle: 'Mover al centro de la vista',
  delete: 'Eliminar la nota',
  deleted_one: 'Nota eliminada.',
  deleted_other: '{{count}} notas eliminadas.',
  deletedTogether: '{{count}} círculos y notas eliminados.',
  count_one: '{{count}} nota',
  count_other: '{{count}} notas',
  item: 'Nota: {{text}}',
  group: 'Notas, {{notes}}',
  menuOf: 'Nota: qué puede hacer',
  summary: 'Además: {{notes}}.',
};
