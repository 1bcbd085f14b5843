import { type LookupAddress, lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { FetchPolicy } from "./fetch-policy";
import { FetchRefused } from "./fetch-refusal";

/**
 * The connections of one fetch. A name is refused when any of its addresses is; and since a name may be answered
 * differently a moment later, the address that was really connected to is looked at again before a byte is sent.
 */
export function guardedAgent(policy: FetchPolicy): Agent {
  const connect = buildConnector({ lookup: guardedLookup(policy), timeout: policy.totalMs });

  return new Agent({
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error) return callback(error, null);
        if (policy.allowAddress(socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        callback(new FetchRefused("address_inner"), null);
      }),
    bodyTimeout: policy.totalMs,
    headersTimeout: policy.totalMs,
  });
}

/** A look-up of names that fails when one of the addresses is refused. */
export function guardedLookup(policy: FetchPolicy, resolve: typeof lookUp = lookUp): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, "");
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => policy.allowAddress(address))) {
        return callback(new FetchRefused("address_inner"), "");
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
