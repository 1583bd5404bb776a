#!/usr/bin/env bash
# FramingKit beside Debian's fastText (C++), each on one thread, on the same file: five rounds, in which all take turns.
#   bash benchmarks/peers/fasttext.sh
# Both are whole programs that read lines and print the best label of each. What a program takes for a single line (its start
# and the loading of its model) is measured in the same round and taken off. So that this holds for our compiler's time too, it compiles
# each method once, with all optimisations, as fastText's did. Needs the .NET SDK, 1 GB of memory and of disk.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

rounds=5
options=(-wordNgrams 2 -minn 3 -maxn 5 -epoch 10 -lr 0.5 -thread 1 -seed 1 -verbose 0)

if ! command -v fasttext >/dev/null; then
  root=$([ "$(id -u)" -eq 0 ] || echo sudo)
  $root apt-get update -qq
  $root apt-get install -y -qq --no-install-recommends fasttext
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project=benchmarks/FramingKit.Benchmarks
dotnet build -c Release -v quiet "$project"
ours() { DOTNET_TieredCompilation=0 dotnet "$project/bin/Release/net10.0/FramingKit.Benchmarks.dll" "$@"; }

ours peer-files "$work"
fasttext supervised -input "$work/train.txt" -output "$work/model" "${options[@]}"
rm "$work/model.vec"

# Prints seconds by the clock and of the processor.
seconds() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >/dev/null 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }; } 2>&1 | awk '{ print $1, $2 + $3 }'
}
fast() { seconds fasttext predict "$work/model.bin" "$1"; }
score() { seconds ours peer-score "$1"; }
classify() { seconds ours peer-classify "$1" "$2"; }

# Takes the start off: lines, seconds for one, seconds for all; prints lines a second by the clock and by processor time.
speeds() { awk -v lines="$1" '{ printf "%.0f %.0f\n", lines / ($3 - $1), lines / ($4 - $2) }' <<<"$2 $3"; }

lines=$(wc -l <"$work/sentences.txt")
version=$(dpkg-query -W -f='${Version}' fasttext 2>/dev/null || echo 'of unknown version')
echo "fastText $version ${options[*]}; $(nproc) processors; $lines lines"
echo "sentences/s by the clock, and how many times those of fastText: by the clock, and by processor time"
printf '%5s %10s %10s %10s %12s %8s %11s %13s %10s %14s\n' \
  round fastText Score Classify 'Classify, 2' 'x Score' 'x Classify' 'x Classify, 2' 'CPU Score' 'CPU Classify'
for round in $(seq "$rounds"); do
  read -r peer peer_cpu <<<"$(speeds "$lines" "$(fast "$work/one.txt")" "$(fast "$work/sentences.txt")")"
  read -r score score_cpu <<<"$(speeds "$lines" "$(score "$work/one.txt")" "$(score "$work/sentences.txt")")"
  read -r one one_cpu <<<"$(speeds "$lines" "$(classify "$work/one.txt" 1)" "$(classify "$work/sentences.txt" 1)")"
  read -r two _ <<<"$(speeds "$lines" "$(classify "$work/one.txt" 2)" "$(classify "$work/sentences.txt" 2)")"
  awk -v r="$round" -v f="$peer" -v s="$score" -v a="$one" -v b="$two" -v fc="$peer_cpu" -v sc="$score_cpu" -v ac="$one_cpu" 'BEGIN {
    printf "%5d %10d %10d %10d %12d %8.2f %11.2f %13.2f %10.2f %14.2f\n", r, f, s, a, b, s / f, a / f, b / f, sc / fc, ac / fc }' | tee -a "$work/table"
done
median() { awk -v column="$1" '{ print $column }' "$work/table" | sort -g | awk '{ values[NR] = $1 } END { printf "%.2f", values[int((NR + 1) / 2)] }'; }
echo "median ratio to fastText: by the clock $(median 6) for Score, $(median 7) for Classify, $(median 8) for Classify on two threads;" \
  "by processor time $(median 9) for Score, $(median 10) for Classify"

# Its own test-label prints no recall here, so F1 is counted from the labels.
echo "fastText on the $(wc -l <"$work/heldout.txt") held-out sentences, F1 of each frame and macro-F1:"
fasttext predict "$work/model.bin" "$work/heldout.txt" | paste -d ' ' - <(cut -d ' ' -f 1 "$work/heldout.txt") |
  awk '{ found[$1]++; given[$2]++; both[$1] += $1 == $2 }
    END { for (label in given) { f = 2 * both[label] / (found[label] + given[label]); sum += f; n++; printf "  %s %.3f\n", substr(label, 10), f }
      printf "  macro-F1 %.3f\n", sum / n }'
