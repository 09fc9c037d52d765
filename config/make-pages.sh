#!/bin/sh
# Makes the pages and schemas in docs/ anew from the code and the data that they describe.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
make() {
    to=$1
    shift
    ./bulwark "$@" > "$to.new"
    mv "$to.new" "$to"
}
make docs/documents.md scenario reference
make docs/catalogue.md catalogue page
for kind in scenario study catalogue; do
    make "docs/schema/$kind.schema.json" scenario schema "$kind"
done
{
    sed '/^A: /,$d' docs/integration.md
    ./bulwark compare --quiet examples/turkey-2019/both-standalone.yaml examples/turkey-2019/both-integrated.yaml
} > docs/integration.md.new
mv docs/integration.md.new docs/integration.md
