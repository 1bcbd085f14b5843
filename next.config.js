// The launcher sets these. A second build folder (the tests', so that they leave a running desk's build alone) comes with
// a TypeScript configuration of its own, because Next.js writes the folder's name into it.
const folder = process.env.SAYSO_BUILD_FOLDER ?? ".next";
const tsconfigPath = folder === ".next" ? "tsconfig.json" : `${folder}.tsconfig.json`;

/** @type {import("next").NextConfig} */
export default {
  distDir: folder,
  // Instances that build apart are one to their clients: the id follows from the sources.
  generateBuildId: () => process.env.SAYSO_BUILD_ID ?? null,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types as a step of its own, over the tests too.
  typescript: { ignoreBuildErrors: true, tsconfigPath },
  experimental: {
    // A page that refuses answers 403, with app/forbidden.tsx.
    authInterrupts: true,
    // An article of 5 MB as a form sends it, with room for escapes: Next would cut it off without a word.
    proxyClientMaxBodySize: "16mb",
    serverActions: { bodySizeLimit: "16mb" },
  },
  serverExternalPackages: ["jsdom", "pino", "@node-rs/argon2", "undici"],
};
