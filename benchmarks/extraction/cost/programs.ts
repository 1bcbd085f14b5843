/** What the measuring child processes answer; times in seconds of processor time, sizes in MiB. */
export interface DocumentsCost {
  words: number;
  seconds: number;
  /** The most that was resident. */
  resident: number;
}

/** How long one text of growing size took. */
export interface SizedCost {
  kilobytes: number;
  seconds: number;
}

/** The slowest of the hard texts. */
export interface StressCost {
  name: string;
  seconds: number;
}

/** Growth from an eighth to a whole megabyte, and hard texts of 100 kB. */
export interface GrowthCost {
  sizes: SizedCost[];
  stress: StressCost[];
  resident: number;
}

/** Seconds of processor time that a piece of work took, all threads of this process together. */
export async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** The most memory that this process had resident so far, MiB. */
export function mostResident(): number {
  return process.resourceUsage().maxRSS / 1024;
}
