#!/usr/bin/env bash
# Builds the page with npm into target/classes/page, or tests it (build.sh test). Does nothing when nothing changed, and
# leaves the page out, saying so, where Node is missing; BULWARK_PAGE=required makes that an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

leave_out() {
    echo "page: left out: $1. './bulwark serve' will say so; everything else works." >&2
    [ "${BULWARK_PAGE:-}" = required ] && exit 1
    exit 0
}

digest() { find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 cat | cksum; }

command -v npm >/dev/null 2>&1 || leave_out "there is no npm (Debian: apt-get install nodejs npm)"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    leave_out "Node $(node --version) is too old, 20.19 or later is needed"

mkdir -p target
installed=$(digest package-lock.json)
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$installed" ]; then
    npm ci --prefer-offline --no-audit --no-fund --loglevel=error >target/npm.log 2>&1 ||
        leave_out "npm could not install what package-lock.json lists (page/target/npm.log says why)"
    echo "$installed" >node_modules/.installed
fi

if [ "${1:-}" = test ]; then
    sources=$(digest package-lock.json src vite.config.mjs)
    [ "$(cat target/tested 2>/dev/null)" = "$sources" ] && exit 0
    npm test --silent
    echo "$sources" >target/tested
    exit 0
fi

sources=$(digest package-lock.json src/main vite.config.mjs tsconfig.json)
if [ "$(cat target/built 2>/dev/null)" != "$sources" ] || [ ! -f target/classes/page/index.html ]; then
    npm run build --silent -- --logLevel warn
    echo "$sources" >target/built
fi
