#!/bin/sh
# Answers the ten questions of examples/questions at full size, and the lead question, and keeps report.html and summary.json of
# each under docs/questions, with an index of the answers. Takes some ten minutes on two cores. Arguments: names of questions to
# answer anew, such as 08-mass; all if none are given; --index makes the index alone.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
out=${TMPDIR:-/tmp}/bulwark-questions.$$
trap 'rm -rf "$out"' EXIT
mkdir -p "$out"

answer() { # name, study
    ./bulwark study "$2" -o "$out/$1" --discard
    mkdir -p "docs/questions/$1"
    for file in report.html summary.json; do
        cp "$out/$1/$file" "docs/questions/$1/$file"
    done
    rm -rf "${out:?}/$1"
}

# The value of a key at some depth of a pretty-printed summary, one a line.
values() { # key, file
    sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}\$/\1/p" "$2" | sed 's/\\"/"/g'
}

if [ "${1:-}" = --index ]; then
    shift
else
    [ $# -gt 0 ] || set -- turkey-2019 $(ls examples/questions)
fi
for name; do
    case $name in
    turkey-2019) answer "$name" examples/turkey-2019/study.yaml ;;
    *) answer "$name" "examples/questions/$name/study.yaml" ;;
    esac
done

index=docs/questions/README.md
{
    echo "# Ten questions, answered"
    echo
    echo "Made by \`config/make-questions.sh\`; do not edit. Each answer is that of a study under [examples](../../examples), with its whole"
    echo "report beside it. *Supported* and *refuted* mean that chance and the published ranges of all figures lie on one side; *open* that"
    echo "they do not. Raids are invented; answers describe the stated assumptions, not the world."
    for name in turkey-2019 $(ls examples/questions); do
        summary=docs/questions/$name/summary.json
        [ -f "$summary" ] || continue
        echo
        echo "## $(values title "$summary" | head -n 1)"
        echo
        values question "$summary" > "$out/ask"
        values answer "$summary" > "$out/answer"
        values reason "$summary" > "$out/reason"
        paste -d '\t' "$out/ask" "$out/answer" "$out/reason" | awk -F '\t' '{print "* " $1 " **" $2 "** " $3}'
        echo
        echo "[report]($name/report.html) · [numbers]($name/summary.json)"
    done
} > "$index.new"
mv "$index.new" "$index"
