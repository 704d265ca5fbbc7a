import type { ActivityRow } from '../../domain/activityRow';
import type { ActivityPatch } from '../../domain/commands/activityFields';

/** What a field of the form shows, and how it says something else. */
export interface FormProps {
  readonly value: ActivityRow;
  /** Names drafts of this form. */
  readonly draftId: string;
  readonly set: (patch: ActivityPatch) => void;
}

/** Stands for "nothing said" in lists of choices. */
export const nothingSaid = 'none';
