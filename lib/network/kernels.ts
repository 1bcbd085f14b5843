import { assemble } from "../wasm/assemble";
import { memoryCell } from "./memory-cell";
import { multiply } from "./multiply";

const PAGE = 65_536;

/** The functions of `multiply.ts` and `memory-cell.ts`, working in one memory. Addresses are bytes. */
export interface Kernels {
  memory: ArrayBuffer;
  multiply(...parameters: number[]): void;
  memoryCell(...parameters: number[]): void;
}

/** Compiles the kernels for a memory of that many bytes, which never grows. */
export async function openKernels(bytes: number): Promise<Kernels> {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = assemble([multiply, memoryCell]);
  const { instance } = await WebAssembly.instantiate(module, { host: { memory } });

  return {
    memory: memory.buffer,
    multiply: exported(instance, "multiply"),
    memoryCell: exported(instance, "memoryCell"),
  };
}

function exported(instance: WebAssembly.Instance, name: string): (...parameters: number[]) => void {
  const value = instance.exports[name];
  if (typeof value !== "function") throw new Error(`the module has no function ${name}`);

  return (...parameters) => value(...parameters);
}
