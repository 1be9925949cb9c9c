/**
 * Intl as an engine has it that is older than the style of time zone names which gives offsets.
 * @param isOld asked at each use
 */
export function intlThatMayBeOld(isOld: () => boolean): typeof Intl {
  const check = ([, options]: readonly unknown[]): void => {
    const name = (options as Intl.DateTimeFormatOptions | undefined)?.timeZoneName;
    if (!isOld() || name === undefined || name === 'short' || name === 'long') return;
    throw new RangeError(`Value ${name} out of range for Intl.DateTimeFormat options property timeZoneName`);
  };
  const DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, args) => {
      check(args);
      return new target(...(args as []));
    },
    apply: (target, _, args) => {
      check(args);
      return target(...(args as []));
    },
  });
  return Object.create(Intl, { DateTimeFormat: { value: DateTimeFormat } }) as typeof Intl;
}
