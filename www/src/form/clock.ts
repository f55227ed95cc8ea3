/** The day on this device. The page may look at the clock; the engine may not. */
export interface Today {
  year: number;
  month: number;
  day: number;
}

export function today(): Today {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export const firstOfNextMonth = ({ year, month }: Today): Today =>
  month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
