import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const SITE = fileURLToPath(new URL("../../target/site", import.meta.url));

/** The same page as one file. */
export const SINGLE = fileURLToPath(new URL("../../target/site-single/loont.html", import.meta.url));

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

export interface Running {
  address: string;
  server: Server;
}

const listen = (server: Server): Promise<Running> =>
  new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => {
      ready({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server });
    });
  });

/** The built site, or a copy of it, as any static host would serve it: files, no headers of its own. */
export const serveSite = (folder = SITE): Promise<Running> =>
  listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://site").pathname;
      const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
      readFile(file).then(
        (bytes) =>
          response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes),
        () => response.writeHead(404).end(),
      );
    }),
  );

/** Somewhere else on the network: it counts what reaches it, and has one page without any policy. */
export async function serveOutside(): Promise<Running & { hits: string[] }> {
  const hits: string[] = [];
  const running = await listen(
    createServer((request, response) => {
      const path = request.url ?? "/";
      if (path === "/page") {
        response
          .writeHead(200, { "content-type": "text/html" })
          .end("<!doctype html><title>no policy</title><link rel=icon href=data:,>");
        return;
      }
      hits.push(`${request.method} ${path}`);
      response.writeHead(200, { "access-control-allow-origin": "*" }).end();
    }),
  );
  running.server.on("upgrade", (request, socket) => {
    hits.push(`${request.method} ${request.url}`);
    socket.destroy();
  });
  return { ...running, hits };
}
