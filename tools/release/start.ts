/**
 * For a double click, where nobody has Node.js: the one file, and what opens it in a browser. There is
 * no server in it, so no port can be taken and no network is asked for. What can be missing is the
 * file beside the script, or a browser, and each has its sentence.
 */

const page = 'unsent.html';
const apart = `"${page}" is not beside this script: unpack the whole archive, then start it again.`;
const none = 'No browser could be started. Open this file in Chrome, Edge, Firefox or Safari:';

/** For Linux and macOS. */
const sh = `#!/bin/sh
# Opens Unsent, from the file beside this script, in the browser of this computer.
folder=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
page="$folder/${page}"
if [ ! -f "$page" ]; then
  echo '${apart}' >&2
  exit 1
fi
for opener in "$BROWSER" open xdg-open firefox google-chrome chromium chromium-browser microsoft-edge; do
  [ -n "$opener" ] && command -v "$opener" >/dev/null 2>&1 || continue
  "$opener" "$page" && exit 0
done
echo "${none} $page" >&2
exit 1
`;

/** For Windows, which wants its own ends of lines; what opens pages there is asked for. */
const cmd = `@echo off
rem Opens Unsent, from the file beside this script, in the browser of this computer.
cd /d "%~dp0"
if not exist "${page}" (
  echo ${apart}
  pause
  exit /b 1
)
start "" "${page}"
if errorlevel 1 (
  echo ${none} %~dp0${page}
  pause
  exit /b 1
)
`.replaceAll('\n', '\r\n');

export const startScripts = ['start.sh', 'start.cmd'] as const;

/** The scripts and the page that they open. */
export const startFiles = (html: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['start.sh', Buffer.from(sh)],
    ['start.cmd', Buffer.from(cmd)],
    [page, html],
  ]);
