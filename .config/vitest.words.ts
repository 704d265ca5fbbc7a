import { es } from '../src/messages/es';
import { learn } from '../src/messages/speak';

/** Tests speak both languages from the start; the app fetches the second one. */
learn('es', es);
