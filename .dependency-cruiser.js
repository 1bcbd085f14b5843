const server = "^server/";

/** The layers of docs/ARCHITECTURE.md. Each rule's comment says where the code belongs instead. */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files need each other: move what both need into a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "domain/ holds rules only. Effects belong in server/, screens in components/.",
      from: { path: "^domain/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(app|components|server|lib/log|generated|scripts|test|prisma)" },
    },
    {
      name: "domain-without-effects",
      severity: "error",
      comment: "domain/ takes clock, random and files as parameters; what needs them belongs in server/.",
      from: { path: "^domain/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-without-frameworks",
      severity: "error",
      comment: "No React, Next or Prisma in domain/.",
      from: { path: "^domain/" },
      to: { path: "node_modules/(react|next|next-auth|@prisma|pg)/" },
    },
    {
      name: "lib-knows-no-layer",
      severity: "error",
      comment: "lib/ is below everything. A helper that needs a domain word belongs in that subject.",
      from: { path: "^lib/" },
      to: { path: "^(app|components|domain|server|generated|scripts|test|prisma)" },
    },
    {
      name: "components-import-no-effects",
      severity: "error",
      comment:
        "A component gets data as props; from server/ it may import actions, and types only from the rest.",
      from: { path: "^components/" },
      to: {
        path: server,
        pathNot: "^server/[^/]+/(actions|.*-actions)\\.ts$|^server/.*actions/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-has-no-domain-word",
      severity: "error",
      comment: "components/ui/ is the kit. What knows the domain belongs in components/<subject>/.",
      from: { path: "^components/ui/" },
      to: { path: "^(domain|server|app|components/(?!ui/))" },
    },
    {
      name: "server-imports-no-screen",
      severity: "error",
      comment: "server/ returns data; rendering belongs in app/ and components/.",
      from: { path: server },
      to: { path: "^(app|components)/" },
    },
    {
      name: "database-behind-queries-and-commands",
      severity: "error",
      comment: "Only queries, commands and the write path touch the database client.",
      from: { path: "^(app|components|server/[^/]+/(actions|jobs))" },
      to: { path: "^(generated/prisma|server/database/client)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "commands-call-no-command",
      severity: "error",
      comment: "A command never calls a command: share the pure rule or a loader instead.",
      from: { path: "^server/[^/]+/commands", pathNot: "\\.test\\.ts$" },
      to: { path: "^server/[^/]+/commands" },
    },
    {
      name: "actors-only-at-gates",
      severity: "error",
      comment: "Only the five gates make actors.",
      from: {
        pathNot: "^(server/access/gates/|test/|domain/access/.*\\.test\\.ts$|server/access/.*\\.test\\.ts$)",
      },
      to: { path: "^domain/access/actor\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      comment: "app/ is routing only and the last layer.",
      from: { pathNot: "^(app|e2e)/|\\.test\\.tsx?$" },
      to: { path: "^app/" },
    },
    {
      name: "product-imports-no-test",
      severity: "error",
      comment: "Test builders may serve tests, the seed and benchmarks only.",
      from: { path: "^(app|components|domain|lib|server)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(test|e2e|scripts|benchmarks)/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "The import leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(generated|\\.next|\\.data|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
