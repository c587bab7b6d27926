/**
 * What queueing theory says a desk's jobs wait on average, in units of the mean service time: Erlang's
 * formulas for Poisson arrivals and exponential service, Pollaczek and Khinchine's for one analyst and
 * any service.
 */

/**
 * Erlang B: the share of arrivals that find all servers busy when nobody waits. The recurrence
 * B(0) = 1, B(k) = aB(k−1) / (k + aB(k−1)) never overflows, as the formula with factorials does.
 *
 * @param load offered load in erlangs: arrival rate times mean service time
 */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

/** Erlang C: the share of arrivals that have to wait in M/M/c; 1 from a utilisation of 1 on. */
export function erlangC(servers: number, load: number): number {
  const utilisation = load / servers;
  if (utilisation >= 1) return 1;
  const blocked = erlangB(servers, load);
  return blocked / (1 - utilisation * (1 - blocked));
}

/** Mean wait in M/M/c, in mean service times; Infinity where there is no steady state. */
export function erlangWait(servers: number, utilisation: number): number {
  if (utilisation >= 1) return Number.POSITIVE_INFINITY;
  return erlangC(servers, servers * utilisation) / (servers * (1 - utilisation));
}

/**
 * Mean wait in M/G/1 after Pollaczek and Khinchine, in mean service times.
 *
 * @param squaredVariation variance of the service time over its squared mean: 0 for a constant, 1 for
 *   the exponential, exp(sigma²) − 1 for a log-normal
 */
export function pollaczekKhinchineWait(utilisation: number, squaredVariation: number): number {
  if (utilisation >= 1) return Number.POSITIVE_INFINITY;
  return (utilisation * (1 + squaredVariation)) / (2 * (1 - utilisation));
}
