import { signal } from "@preact/signals";
import { SINGLE } from "virtual:engine";

/** Whether the page itself is on this device. It never holds what someone types. */
export type Kept = "waiting" | "kept" | "not" | "single" | "removed";
export const kept = signal<Kept>(SINGLE ? "single" : "waiting");

/** A later build that is already here: until when it knows the law, and how to change to it. */
export interface Newer {
  law: string;
  use: () => void;
}
export const newer = signal<Newer | undefined>(undefined);

const WORKER = "./worker.js";

interface AddressPolicy {
  createScriptURL: (address: string) => string;
}
interface TrustedAddresses {
  createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy;
}

/** The address of the worker. The policy of the page lets one script make an address of a worker, and only this one. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedAddresses };
  return (
    trustedTypes?.createPolicy("loont-worker", { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER
  );
}

/** Until when the law is known to a build that waits. */
const lawOf = (worker: ServiceWorker): Promise<string> =>
  new Promise((told) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => told(String(data));
    worker.postMessage("law", [port2]);
  });

/** Says that a later build waits. It is used when someone asks for it, or when every tab of the page was closed. */
async function announce(worker: ServiceWorker): Promise<void> {
  const use = (): void => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage("use");
  };
  newer.value = { law: await lawOf(worker), use };
}

const settled = (worker: ServiceWorker, states: readonly ServiceWorkerState[]): Promise<ServiceWorkerState> =>
  new Promise((done) => {
    const look = (): void => {
      if (states.includes(worker.state)) done(worker.state);
    };
    worker.addEventListener("statechange", look);
    look();
  });

/** A build that is found while an earlier one is in use waits; the first one does not have to. */
async function watch(found: ServiceWorker | null): Promise<void> {
  if (!found || !navigator.serviceWorker.controller) return;
  if ((await settled(found, ["installed", "redundant"])) === "installed") await announce(found);
}

/** Keeps the page on this device. Once that is done, the page asks the network for nothing any more. */
export async function keepPage(): Promise<void> {
  if (SINGLE) return;
  // Inside another site's page nothing is kept: that site decides what its page leaves on a device, and browsers refuse it.
  if (!("serviceWorker" in navigator) || self !== top) {
    kept.value = "not";
    return;
  }
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
    registration.addEventListener("updatefound", () => void watch(registration.installing));
    void watch(registration.waiting ?? registration.installing);
    const first = registration.active ?? registration.installing ?? registration.waiting;
    kept.value = first && (await settled(first, ["activated", "redundant"])) === "activated" ? "kept" : "not";
  } catch (error) {
    console.error(error);
    kept.value = "not";
  }
}

/** Takes the page off this device again; what another page of the same host keeps is not ours. */
export async function removePage(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const ours = `loont ${registration?.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration?.unregister();
  kept.value = "removed";
  newer.value = undefined;
}
