const SECOND = 1000;

/**
 * Does one step and prints one line for it, with the time it took.
 * @template T
 * @param {string} name what is done, as "Installing packages"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begin = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${name} ...`);
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
  console.log(text);
}

/**
 * @param {string} name
 * @param {string} outcome
 */
function print(name, outcome) {
  const start = process.stdout.isTTY ? "\r\u001b[K" : "";
  console.log(`${start}  ${name.padEnd(42)} ${outcome}`);
}

/** @param {number} begin */
function duration(begin) {
  return `${((performance.now() - begin) / SECOND).toFixed(1)} s`;
}
