import { defineConfig, devices } from "@playwright/test";

/** What a browser needs when it runs as root and without a screen, and may not call home. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `npm test` starts the server and says where it is, and which browser to take. A desk is set up before it is used. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/registry.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: "set-up", testMatch: "set-up.spec.ts" },
    { name: "journeys", testIgnore: "set-up.spec.ts", dependencies: ["set-up"] },
  ],
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_REPORT ?? "test-results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    launchOptions: { executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined, args: ARGS },
    screenshot: "only-on-failure",
    trace: "off",
  },
});
