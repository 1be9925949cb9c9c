/**
 * Easter Sunday of the Gregorian calendar.
 * @returns the month (3 or 4) and the day
 * @see the algorithm of an anonymous correspondent of Nature, 1876, as given by Meeus, Astronomical Algorithms, chapter 8
 * @example easter(2026) // { month: 4, day: 5 }
 */
export function easter(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}
