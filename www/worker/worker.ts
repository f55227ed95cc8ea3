/*
 * Keeps this page on the device, so that it works without a network. It holds the files of one build and nothing else: the
 * list below is complete, and a file with another content than its hash is refused. What someone types never comes here.
 */
/* Written by the build: see www/build/site.ts. */
declare const __BUILD__: string;
declare const __LAW__: string;
declare const __FILES__: [path: string, integrity: string][];

const worker = self as unknown as ServiceWorkerGlobalScope;
const BUILD = __BUILD__;
const LAW = __LAW__;
const FILES = __FILES__;

const PREFIX = `loont ${worker.registration.scope} `;
const CACHE = PREFIX + BUILD;
const addressOf = (path: string): string => new URL(path, worker.registration.scope).href;
const KEPT = new Set(FILES.map(([path]) => addressOf(path)));

/** A file of `assets/` has its hash in its name: what the browser has of it need not be asked for again. */
const request = ([path, integrity]: [path: string, integrity: string]): Request =>
  new Request(addressOf(path), {
    integrity,
    cache: path.startsWith("./assets/") ? "default" : "no-cache",
    credentials: "omit",
  });

/** All files or none: a build that is not complete is never used. */
async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map(request));
}

/** What earlier builds left behind. */
async function removeOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The kept file for an address, without its query and its end; the page itself also under its full name. */
function keptAddress({ url }: Request): string | undefined {
  const address = new URL(url);
  address.search = "";
  address.hash = "";
  const plain = address.href.replace(/\/index\.html$/, "/");
  return KEPT.has(plain) ? plain : undefined;
}

async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(keep()));
worker.addEventListener("activate", (event) => event.waitUntil(removeOld()));
worker.addEventListener("fetch", (event) => {
  const address = event.request.method === "GET" ? keptAddress(event.request) : undefined;
  if (address !== undefined) event.respondWith(answer(event.request, address));
});
worker.addEventListener("message", (event) => {
  if (event.data === "law") event.ports[0]?.postMessage(LAW);
  if (event.data === "use") void worker.skipWaiting();
});
