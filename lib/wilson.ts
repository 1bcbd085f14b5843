/** A share with its 95 % bounds, each from 0 to 1. */
export interface ShareInterval {
  low: number;
  high: number;
}

/** z for 95 %. */
const Z = 1.96;

/** The 95 % Wilson interval of a share, which stays honest for few; `of` is above 0. */
export function wilsonInterval(count: number, of: number): ShareInterval {
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const middle = share + Z ** 2 / (2 * of);
  const scale = 1 + Z ** 2 / of;
  return {
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
