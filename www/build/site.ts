import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformWithOxc, type Plugin, type Rolldown } from "vite";
import { lawDate } from "./engine.ts";
import { integrity, sitePolicy, withPolicy } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

const content = (file: Bundle[string]): string | Uint8Array => (file.type === "chunk" ? file.code : file.source);

const MANIFEST = "loont.webmanifest";

/** The icons, made for this page; the small one is the icon of the tab, which stands in index.html itself. */
const ICONS = [
  { file: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  { file: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any maskable" },
] as const;

/** What a browser needs to know to put the page beside the other apps of a device. */
const manifest = (): string =>
  JSON.stringify(
    {
      id: "./",
      name: "loont",
      short_name: "loont",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#ffffff",
      theme_color: "#0b4a7d",
      icons: ICONS.map(({ file, ...icon }) => ({ src: `./${file}`, ...icon })),
    },
    null,
    2,
  );

/**
 * Every script and style of index.html says what it must be; the modules that are loaded later are said in a map, and what
 * stands in the page itself in its policy.
 */
function withIntegrity(page: string, bundle: Bundle): string {
  const named = page.replace(
    /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+)"[^>]*/g,
    (tag, name: string) => {
      const file = bundle[name];
      return file ? `${tag} integrity="${integrity(content(file))}"` : tag;
    },
  );
  const modules = Object.values(bundle).filter((file) => file.type === "chunk");
  const map = JSON.stringify({
    integrity: Object.fromEntries(modules.map((file) => [`./${file.fileName}`, integrity(file.code)])),
  });
  const mapped = named.replace(
    /<link rel="(?:modulepreload|stylesheet)"/,
    (link) => `<script type="importmap">${map}</script>\n    ${link}`,
  );
  const scripts = [...mapped.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
  return withPolicy(mapped, sitePolicy([map, ...scripts]));
}

/** The worker with the list of what it keeps: each file of this build with its hash, and nothing that is not in the list. */
async function worker(source: string, files: Map<string, string | Uint8Array>, law: string): Promise<string> {
  const list = [...files]
    .map(([name, bytes]): [string, string] => [`./${name === "index.html" ? "" : name}`, integrity(bytes)])
    .sort();
  const build = createHash("sha256").update(JSON.stringify(list)).digest("hex").slice(0, 16);
  const { code } = await transformWithOxc(readFileSync(source, "utf8"), source, { sourcemap: false });
  const said = { __BUILD__: build, __LAW__: law, __FILES__: list };
  return Object.entries(said).reduce(
    (text, [name, value]) => text.replace(name, () => JSON.stringify(value, null, 2)),
    code,
  );
}

/** What makes the built page provable and independent of the network: policy, integrity, manifest, worker. */
export function site(options: { icons: string; worker: string; engine: string }): Plugin {
  return {
    name: "loont-site",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") return this.error("the build made no index.html");
        const linked = String(index.source).replace(
          "</title>",
          () => `</title>\n    <link rel="manifest" href="./${MANIFEST}" />`,
        );
        index.source = withIntegrity(linked, bundle);
        const files = new Map(Object.values(bundle).map((file) => [file.fileName, content(file)]));
        for (const { file } of ICONS) files.set(file, readFileSync(`${options.icons}/${file}`));
        files.set(MANIFEST, manifest());
        for (const [fileName, source] of files)
          if (!bundle[fileName]) this.emitFile({ type: "asset", fileName, source });
        this.emitFile({
          type: "asset",
          fileName: "worker.js",
          source: await worker(options.worker, files, await lawDate(options.engine)),
        });
      },
    },
  };
}
