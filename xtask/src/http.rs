//! A small server of static files for one person on one machine.
//!
//! It answers `GET` and `HEAD` for the files of one folder, refuses to leave that folder, and sends the security headers
//! that a host of the site is expected to send.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};

/// The longest request that is read: the start line and the headers.
const LONGEST_REQUEST: u64 = 16 * 1024;

/// How long a browser may keep a connection open without asking anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// The headers that go with every answer, next to the policy.
const SECURITY: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// Serves a folder until the process ends.
pub struct Server {
    listener: TcpListener,
    folder: PathBuf,
    policy: String,
}

/// Takes a port of 127.0.0.1; without one, the usual port, or a free one when that is busy.
pub fn listen(port: Option<u16>, usual: u16) -> Result<TcpListener> {
    match port {
        Some(port) => TcpListener::bind(("127.0.0.1", port)).with_context(|| format!("port {port} cannot be used")),
        None => TcpListener::bind(("127.0.0.1", usual))
            .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
            .context("no free port is found"),
    }
}

impl Server {
    /// Makes a folder with an `index.html` ready to be served.
    ///
    /// The policy sent as a header is the one that the page carries itself (for what is no page: that of `index.html`), with
    /// `frame-ancestors`, which a page cannot give itself.
    pub fn new(listener: TcpListener, folder: &Path) -> Result<Self> {
        let start = folder.join("index.html");
        let page = fs::read_to_string(&start).with_context(|| format!("{} cannot be read", start.display()))?;
        let policy = policy(&page).context("index.html carries no content security policy")?;
        Ok(Self { listener, folder: folder.to_path_buf(), policy })
    }

    /// The address to open.
    pub fn address(&self) -> Result<String> {
        Ok(format!("http://{}/", self.listener.local_addr()?))
    }

    /// Answers for ever, each connection in a thread of its own.
    pub fn serve(self) {
        let server = Arc::new(self);
        for stream in server.listener.incoming().flatten() {
            let server = Arc::clone(&server);
            // A connection that breaks concerns nobody else.
            std::thread::spawn(move || drop(server.answer(&stream)));
        }
    }

    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream.take(LONGEST_REQUEST));
        let mut start = String::new();
        lines.read_line(&mut start)?;
        let mut header = String::new();
        while lines.read_line(&mut header)? > 2 {
            header.clear();
        }
        let reply = Reply::to(&start, &self.folder);
        let mut head = format!("HTTP/1.1 {}\r\nContent-Type: {}\r\n", reply.status, reply.kind);
        head += &format!("Content-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n", reply.body.len());
        if reply.status == METHOD_REFUSED {
            head += "Allow: GET, HEAD\r\n";
        }
        let own = reply.kind.starts_with("text/html").then(|| policy(&String::from_utf8_lossy(&reply.body))).flatten();
        let policy = own.as_ref().unwrap_or(&self.policy);
        head += &format!("Content-Security-Policy: {policy}; frame-ancestors 'none'\r\n");
        for (name, value) in SECURITY {
            head += &format!("{name}: {value}\r\n");
        }
        head += "\r\n";
        let mut out = stream;
        out.write_all(head.as_bytes())?;
        if reply.send_body {
            out.write_all(&reply.body)?;
        }
        out.flush()
    }
}

const METHOD_REFUSED: &str = "405 Method Not Allowed";

/// What goes back for one request.
struct Reply {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
    send_body: bool,
}

impl Reply {
    fn to(start_line: &str, folder: &Path) -> Self {
        let mut words = start_line.split_whitespace();
        let (method, target, version) = (words.next(), words.next(), words.next());
        let send_body = method != Some("HEAD");
        let refuse = |status: &'static str| Self {
            status,
            kind: "text/plain; charset=utf-8",
            body: format!("{status}\n").into_bytes(),
            send_body,
        };
        let (Some(method), Some(target), Some("HTTP/1.1" | "HTTP/1.0")) = (method, target, version) else {
            return refuse("400 Bad Request");
        };
        if !matches!(method, "GET" | "HEAD") {
            return refuse(METHOD_REFUSED);
        }
        let Some(inside) = inside(target) else {
            return refuse("400 Bad Request");
        };
        let mut path = folder.join(inside);
        if path.is_dir() {
            path = path.join("index.html");
        }
        // A link inside the folder that leads out of it is a way out too.
        let stays = |path: &Path| Some(path.canonicalize().ok()?.starts_with(folder.canonicalize().ok()?));
        if stays(&path) != Some(true) {
            return refuse("404 Not Found");
        }
        match fs::read(&path) {
            Ok(body) => Self { status: "200 OK", kind: kind(&path), body, send_body },
            Err(_) => refuse("404 Not Found"),
        }
    }
}

/// The path inside the folder that a request target stands for, if it stands for one.
fn inside(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = decode(path)?;
    if path.contains(['\0', '\\']) {
        return None;
    }
    let path = PathBuf::from(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

/// Resolves `%41`; `None` for a broken escape and for what is not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let value = digit(bytes.next())? * 16 + digit(bytes.next())?;
            decoded.push(u8::try_from(value).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

/// The media type of a file, by its ending.
fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The content security policy that a page carries in a `<meta>` of its own.
pub fn policy(page: &str) -> Option<String> {
    let name = page.find("Content-Security-Policy")?;
    let start = page.get(..name)?.rfind("<meta")?;
    let tag = page.get(start..)?;
    let (_, value) = tag.get(..tag.find('>')?)?.split_once("content=")?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let value = value.get(1..)?.split(quote).next()?.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&");
    let directives: Vec<String> = value
        .split(';')
        .map(|directive| directive.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|directive| !directive.is_empty())
        .collect();
    (!directives.is_empty()).then(|| directives.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta http-equiv=\"Content-Security-Policy\"\n content=\"default-src 'none';\n  script-src 'self'\"><p>page</p>";

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("loont-http-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("site/assets")).unwrap();
        fs::write(folder.join("site/index.html"), PAGE).unwrap();
        fs::write(folder.join("site/assets/a b.wasm"), b"\0asm").unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        folder
    }

    #[test]
    fn a_target_never_leaves_the_folder() {
        for target in
            ["/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//etc/passwd"]
        {
            assert_eq!(inside(target), None, "{target}");
        }
        for target in ["/%00", "/..\\secret.txt", "secret.txt", "http://127.0.0.1/", "", "/%zz", "/%f", "/%ff"] {
            assert_eq!(inside(target), None, "{target}");
        }
    }

    #[test]
    fn a_target_names_a_file_without_its_query() {
        assert_eq!(inside("/"), Some(PathBuf::new()));
        assert_eq!(inside("/assets/app.js?v=1"), Some(PathBuf::from("assets/app.js")));
        assert_eq!(inside("/a%20b.wasm"), Some(PathBuf::from("a b.wasm")));
    }

    #[test]
    fn replies_carry_the_right_status_and_media_type() {
        let folder = folder("reply");
        let site = folder.join("site");
        let reply = |line: &str| Reply::to(line, &site);
        let page = reply("GET / HTTP/1.1\r\n");
        assert_eq!((page.status, page.kind), ("200 OK", "text/html; charset=utf-8"));
        let wasm = reply("GET /assets/a%20b.wasm HTTP/1.1\r\n");
        assert_eq!((wasm.status, wasm.kind, wasm.body.as_slice()), ("200 OK", "application/wasm", b"\0asm".as_slice()));
        let head = reply("HEAD / HTTP/1.1\r\n");
        assert!(head.status == "200 OK" && !head.send_body && head.body.len() == PAGE.len());
        assert_eq!(reply("GET /nothing HTTP/1.1\r\n").status, "404 Not Found");
        assert_eq!(reply("GET /assets HTTP/1.1\r\n").status, "404 Not Found");
        assert_eq!(reply("POST / HTTP/1.1\r\n").status, METHOD_REFUSED);
        assert_eq!(reply("GET /../secret.txt HTTP/1.1\r\n").status, "400 Bad Request");
        assert_eq!(reply("nonsense").status, "400 Bad Request");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let folder = folder("link");
        let site = folder.join("site");
        std::os::unix::fs::symlink(folder.join("secret.txt"), site.join("link.txt")).unwrap();
        assert_eq!(Reply::to("GET /link.txt HTTP/1.1", &site).status, "404 Not Found");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_policy_is_the_one_of_the_page() {
        assert_eq!(policy(PAGE).as_deref(), Some("default-src 'none'; script-src 'self'"));
        let escaped = PAGE.replace('\'', "&#39;");
        assert_eq!(policy(&escaped), policy(PAGE));
        assert_eq!(policy("<meta charset=\"utf-8\"><p>"), None);
        assert_eq!(policy("<meta http-equiv=\"Content-Security-Policy\" content=\"\">"), None);
    }

    #[test]
    fn a_browser_gets_the_page_with_its_policy() {
        let folder = folder("serve");
        fs::write(folder.join("site/one.html"), PAGE.replace("script-src 'self'", "script-src 'none'")).unwrap();
        let server = Server::new(listen(None, 0).unwrap(), &folder.join("site")).unwrap();
        let address = server.listener.local_addr().unwrap();
        std::thread::spawn(move || server.serve());
        let get = |path: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        assert!(get("/one.html").contains("Security-Policy: default-src 'none'; script-src 'none'; frame-ancestors"));
        assert!(get("/nothing").contains("Security-Policy: default-src 'none'; script-src 'self'; frame-ancestors"));
        let answer = get("/");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(
            answer
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'; frame-ancestors 'none'\r\n")
        );
        assert!(answer.ends_with(PAGE), "{answer}");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_busy_port_is_refused_by_name_or_avoided() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(Some(port), 0).unwrap_err();
        assert!(error.to_string().contains(&port.to_string()));
        let other = listen(None, port).unwrap();
        assert_ne!(other.local_addr().unwrap().port(), port);
    }
}
