import type { Sentences } from '../catalogue';
import type { charts as english } from '../en/charts';

/** Partes que tienen todos los gráficos. */
export const charts: Sentences<typeof english> = {
  table: 'Tabla',
  describe: 'Describir',
  own: {
    edit: 'Cambiar las palabras: {{title}}',
    title: 'Lo que dice el gráfico',
    text: 'Descripción para quien no puede verlo',
    hint: 'Si se dejan en blanco, los datos lo dicen. Solo en su propia copia del mapa.',
    done: 'Listo',
    automatic: 'Volver a lo que dicen los datos',
    now: 'Las cifras ahora dicen:',
    useIt: 'Usarlo',
    keep: 'Dejar mis palabras',
  },
  period: 'Periodo',
  value: 'Valor',
  line: {
    what_one: 'Gráfico de líneas: {{name}}, de {{from}} a {{to}}, 1 valor.',
    what_other: 'Gráfico de líneas: {{name}}, de {{from}} a {{to}}, {{count}} valores.',
    empty: 'Gráfico de líneas: {{name}}. Aún no hay periodos.',
    ends: 'Empieza en {{first}} ({{from}}) y termina en {{last}} ({{to}}).',
    one: 'El único valor es {{value}} ({{when}}).',
    change: 'Del primero al último: {{change}}.',
    edges: 'Mínimo {{low}} ({{lowAt}}), máximo {{high}} ({{highAt}}).',
    goal: 'Meta: {{goal}}.',
    goalGap: 'Meta: {{goal}}; falta: {{gap}}.',
    missing_one: 'Sin valor en {{when}}.',
    missing_other: 'Sin valores en {{when}}.',
    break: 'La definición cambió antes de {{when}}: los valores de antes y después no se comparan.',
  },
};
