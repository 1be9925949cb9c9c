import { isForbidden } from './consent';

/** The address of the person at the keyboard, or of whoever set the trigger that runs; '' where Google does not tell. */
export function ownAddress(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch (error) {
    if (isForbidden(error)) return '';
    throw error;
  }
}
