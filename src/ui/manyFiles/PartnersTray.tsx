import type { ImportPlan } from '../../interchange/plan/plan';
import { partnersPurpose } from './partnersPurpose';
import { TrayDialog, type TrayDialogProps } from './TrayDialog';

/** The tray for lists of partners, drawings and maps. */
export const PartnersTray = (props: Omit<TrayDialogProps<ImportPlan>, 'purpose'>) => (
  <TrayDialog purpose={partnersPurpose} {...props} />
);
