// Node 20 can't run TypeScript, and a worker does not inherit the loader of its parent.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.file);
