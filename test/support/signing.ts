import type { Done, SigningPlan, SignRequest } from '../../src/app/api';

/** A workbook in which the script can be run. */
interface Runs {
  run(name: string, ...args: unknown[]): Promise<unknown>;
}

/** What the assistant sends when a person reads the plan, accepts its warnings and signs. */
export async function requestToSign(book: Runs, signedBy: string): Promise<SignRequest> {
  const { warnings, version } = (await book.run('api', 'planSigning')) as SigningPlan;
  return { signedBy, acceptedWarnings: warnings, version };
}

/** Signs the planned month as it stands; a month that cannot be signed is refused by the script. */
export async function signMonth(book: Runs, signedBy = 'Ada'): Promise<Done> {
  return (await book.run('api', 'sign', await requestToSign(book, signedBy))) as Done;
}
