import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": root, "server-only": `${root}node_modules/server-only/empty.js` };

/**
 * Three kinds of tests: `unit` needs nothing, `screens` shows components in a page without layout, whose actions check
 * what is sent and answer what the test says (test/screens), `server` runs on a real PostgreSQL started once a run (test/postgres). A
 * worker loads each module once for all its test files, which is most of what isolated files would cost; tests leave no
 * global behind.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          isolate: false,
          testTimeout: 30_000,
          include: [
            "domain/**/*.test.ts",
            "lib/**/*.test.ts",
            "components/**/*.test.ts",
            "scripts/**/*.test.ts",
            "benchmarks/**/*.test.ts",
          ],
        },
      },
      {
        resolve: { alias: { "@/server/http/action": `${root}test/screens/action.ts`, ...alias } },
        test: {
          name: "screens",
          environment: "jsdom",
          isolate: false,
          testTimeout: 30_000,
          include: ["components/**/*.test.tsx"],
          setupFiles: ["test/screens/set-up.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "server",
          isolate: false,
          include: ["server/**/*.test.ts", "app/**/*.test.ts", "prisma/**/*.test.ts"],
          globalSetup: ["test/postgres/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
