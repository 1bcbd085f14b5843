/** The oldest Node.js this program runs on, as package.json says too. */
export const OLDEST = [20, 19];

/**
 * Whether a version such as "20.19.4" is new enough.
 * @param {string} version
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Ends the program with one sentence when Node.js is too old. */
export function checkNode() {
  if (isSupported(process.versions.node)) return;

  console.error(`Sayso needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
