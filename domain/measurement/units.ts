/** Story time is kept in milliseconds and told in minutes. */
export const MS_PER_MINUTE = 60_000;
