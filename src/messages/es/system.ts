import type { Sentences } from '../catalogue';
import type { system as english } from '../en/system';

/** Lo que el tipo de medición compartida cambia en la pantalla (R0). */
export const system: Sentences<typeof english> = {
  means: {
    platform:
      'Cada aliado informa los indicadores que le sirven. Solo se espera un valor de quienes eligieron el indicador.',
    comparative:
      'Los aliados se ponen uno junto a otro, así que todos deben contar con la misma definición. Se nombra a quien no lo hace.',
    learning: 'Una cifra está para conversarla: qué significa y qué se hace ahora.',
  },
  otherDefinition:
    'Aquí todos deben contar con la definición {{now}}. Con la definición {{version}}: {{partners}}.',
  story: 'Qué significa: {{text}}',
  action: 'Sigue: {{text}}',
  note: 'Anotar qué significa',
  goOn: 'Seguir con las notas',
  noteOf: 'Anotar qué significa: {{name}}',
};
