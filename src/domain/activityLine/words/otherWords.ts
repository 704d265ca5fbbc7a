import type { ActivityState, ContinuumStage } from '../../activityRow';

/** Words that say how far an activity is. */
export const stateWords: Readonly<Record<ActivityState, readonly string[]>> = {
  idea: ['idea', 'maybe', 'quizás', 'quizá', 'tal vez'],
  planned: [
    ...['planned', 'scheduled', 'plan'],
    ...['planeado', 'planeada', 'planificado', 'planificada', 'previsto', 'prevista'],
    ...['programado', 'programada'],
  ],
  running: [
    ...['running', 'ongoing', 'under way', 'underway', 'in progress', 'started'],
    ...['en curso', 'en marcha', 'en proceso', 'empezado', 'empezada'],
  ],
  done: [
    ...['done', 'finished', 'completed', 'held'],
    ...['hecho', 'hecha', 'terminado', 'terminada', 'realizado', 'realizada', 'completado'],
    ...['completada'],
  ],
};

/** Words for the stages of the continuum, beside the names a map gives them. */
export const stageWords: Readonly<Record<ContinuumStage, readonly string[]>> = {
  exploration: ['career exploration', 'exploración de carreras', 'exploración vocacional'],
  concentration: ['cte concentration', 'concentración cte', 'concentración técnica'],
  workBased: ['work based learning', 'wbl', 'aprendizaje basado en el trabajo'],
};

export const levelWords: readonly string[] = ['level', 'nivel'];

/** Words before a partner that are said of partners mostly: what follows is one, known or not. */
export const partnerWords: readonly string[] = ['at', 'with', 'by', 'con', 'por'];

/** Words before a partner that are said of much else too: what follows is one when it is known. */
export const looseWords: readonly string[] = ['from', 'of', 'en', 'de', 'a', 'al', 'del'];

/** Words with which the line goes on to say where or with whom. */
export const placeWords: readonly string[] = [...partnerWords, 'en', 'a', 'al'];

/** What joins one partner to the next. */
export const joiningWords: readonly string[] = ['and', '&', '+', 'y', 'e'];

export const articles: readonly string[] = ['the', 'el', 'la', 'los', 'las'];
