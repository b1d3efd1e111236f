/**
 * What a school's server has to be told, once, for each kind of server. The page carries its own
 * policy; here stands what only a server can say: who may frame the page, and how long a copy holds.
 */

/** Sent with every file. */
const headers: readonly (readonly [string, string])[] = [
  // A platform that frames the page is added here: `frame-ancestors 'self' https://lms.example`.
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
];

/** Names of files in assets/ change with what is in them; all others are asked for anew. */
const forEver = 'public, max-age=31536000, immutable';
const askAnew = 'no-cache';

/** For the server block of nginx; alone it is the whole of a container's. Port 8080, no root needed. */
function nginxConf(root = '/usr/share/nginx/html'): string {
  const all = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  // nginx forgets what was added outside of a block that adds something itself.
  const inside = (cache: string): string =>
    [...all, `add_header Cache-Control "${cache}" always;`].map((line) => `    ${line}`).join('\n');
  return `server {
  listen 8080;
  root ${root};
  index index.html;
  charset utf-8;
  server_tokens off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  location = /health {
    default_type text/plain;
    return 200 "ok\\n";
  }
  location ~ /assets/ {
${inside(forEver)}
    try_files $uri =404;
  }
  location / {
${inside(askAnew)}
    try_files $uri $uri/ =404;
  }
}
`;
}

/** For Apache: goes beside index.html, where the server reads such files. */
function htaccess(): string {
  const all = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n');
  return `AddDefaultCharset utf-8
<IfModule mod_headers.c>
${all}
  Header set Cache-Control "${askAnew}"
  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2|mp3|png|webp|svg)$">
    Header set Cache-Control "${forEver}"
  </FilesMatch>
</IfModule>
`;
}

/** For hosts of static pages that read a file of this name beside index.html. */
function headersFile(): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `/*
${all}
  Cache-Control: ${askAnew}

/assets/*
  ! Cache-Control
  Cache-Control: ${forEver}
`;
}

/**
 * A small server without root rights that runs with nothing to write but /tmp:
 * `docker build -t unsent . && docker run --read-only --tmpfs /tmp -p 8080:8080 unsent`
 */
function dockerfile(): string {
  return `# Beside this file: the folder "site", which is the unpacked archive of the site, and nginx.conf.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY site/ /usr/share/nginx/html/
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/health
`;
}

/** All of them by the names that servers look for, for the archive of a release. */
export const serverFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries({
      'nginx.conf': nginxConf(),
      '.htaccess': htaccess(),
      _headers: headersFile(),
      Dockerfile: dockerfile(),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  );
