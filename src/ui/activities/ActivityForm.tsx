import { EffortFields, NotesField } from './EffortFields';
import type { FormProps } from './formProps';
import { PurposeFields } from './PurposeFields';
import { WhatFields } from './WhatFields';
import { CountFields, WhenFields } from './WhenFields';
import { WhoFields } from './WhoFields';

/** All that can be said about an activity, in groups. */
export const ActivityForm = (props: FormProps) => (
  <div className="activity-form">
    <WhatFields {...props} />
    <WhoFields {...props} />
    <WhenFields {...props} />
    <CountFields {...props} />
    <PurposeFields {...props} />
    <EffortFields {...props} />
    <NotesField {...props} />
  </div>
);
