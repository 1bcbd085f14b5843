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
 * Does one step and prints one line for it, with the time it took.
 * @template T
 * @param {string} name what is done, as "Installing packages"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begin = performance.now();
  if (output.isTTY) output.write(`  ${name} ...`);
  try {
    const result = await work();
    print(name, duration(begin));
    return result;
  } catch (error) {
    print(name, `failed after ${duration(begin)}`);
    throw error;
  }
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
