const SECOND = 1000;

/** @type {NodeJS.WriteStream} */
let output = process.stdout;

/**
 * Chooses where steps and lines are printed; standard output at first.
 * @param {NodeJS.WriteStream} stream
 */
export function reportTo(stream) {
  output = stream;
}

/**
 * Does one step and prints one line for it, with the time it took. Once the end of the program has begun, no step begins,
 * nothing more is printed, and what waits for one goes no further: what it would go on with is being closed.
 * @template T
 * @param {string} name what is done, as "Installing packages"
 * @param {() => T | Promise<T>} work
 * @param {{ hasBegun(): boolean }} [end] the end of the program, for steps that people may cut off
 * @returns {Promise<T>}
 */
export async function step(name, work, end) {
  if (end?.hasBegun()) return never();

  const begin = performance.now();
  if (output.isTTY) output.write(`  ${name} ...`);
  try {
    const result = await work();
    if (end?.hasBegun()) return never();
    print(name, duration(begin));
    return result;
  } catch (error) {
    if (end?.hasBegun()) return never();
    print(name, `failed after ${duration(begin)}`);
    throw error;
  }
}

/** @returns {Promise<never>} */
function never() {
  return new Promise(() => undefined);
}

/**
 * Prints a line that belongs to no step.
 * @param {string} text
 */
export function say(text) {
  output.write(`${text}\n`);
}

/**
 * @param {string} name
 * @param {string} outcome
 */
function print(name, outcome) {
  const start = output.isTTY ? "\r\u001b[K" : "";
  output.write(`${start}  ${name.padEnd(42)} ${outcome}\n`);
}

/** @param {number} begin */
function duration(begin) {
  return `${((performance.now() - begin) / SECOND).toFixed(1)} s`;
}
