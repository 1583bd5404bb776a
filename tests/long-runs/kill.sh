#!/usr/bin/env bash
# Trains over a model again and again and kills the tool, half of the times at a random moment, half of them while it saves.
# After each kill the old model must be whole and the data untouched; at the end a run that is not killed must work and leave no rests.
#   bash tests/long-runs/kill.sh [KILLS]
set -euo pipefail
cd "$(dirname "$0")/../.."
kills=${1:-50}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/FramingKit.Cli --configuration Release --output "$work/tool" -v quiet -nologo
train=(dotnet "$work/tool/framing.dll" train "$work/rows.csv" "$work/heldout.csv" --name mine --out "$work/models" --folds 2)
rows() {
  echo text,frame,sentiment
  for number in $(seq "$1" 2 "$2"); do
    echo "They bowed to threat $number.,Submission,Negative"
    echo "The court rose at $number.,None,Neutral"
  done
}
rows 0 60 > "$work/rows.csv"
rows 100 160 > "$work/heldout.csv"
start=$(date +%s%N)
"${train[@]}" > /dev/null 2>&1
milliseconds=$((($(date +%s%N) - start) / 1000000))
data=$(sha256sum "$work"/*.csv)
model=$(sha256sum "$work/models/mine.framing")
saving=0 rests=0
RANDOM=20260 # fixed, though the moments depend on the machine
for kill in $(seq "$kills"); do
  saves=$((kill % 2 == 0))
  [ "$saves" -eq 0 ] || rm -f "$work"/models/*.partial # else the rest of an earlier kill would be taken for the sign of a save
  "${train[@]}" > /dev/null 2>&1 &
  if [ "$saves" -eq 1 ]; then
    while kill -0 $! 2> /dev/null && [ ! -e "$work/models/mine.framing.partial" ] && [ ! -e "$work/models/mine.card.md.partial" ]; do sleep 0.002; done
  else
    sleep "$(awk "BEGIN { print $RANDOM / 32768 * $milliseconds / 1000 }")"
  fi
  kill -KILL $! 2> /dev/null || true
  wait $! 2> /dev/null || true
  # New and old model are equal, being learned from the same rows: a half-written one would not be.
  [ "$(sha256sum "$work/models/mine.framing")" = "$model" ] || { echo "kill $kill: the model is not whole"; exit 1; }
  [ "$(sha256sum "$work"/*.csv)" = "$data" ] || { echo "kill $kill: the data changed"; exit 1; }
  left=$(find "$work/models" -name '*.partial' | wc -l)
  [ "$left" -le 2 ] || { echo "kill $kill: $left rests"; exit 1; }
  rests=$((rests > left ? rests : left))
  saving=$((saving + (saves == 1 && left > 0 ? 1 : 0)))
done
"${train[@]}" > /dev/null 2>&1 || { echo "the run after the kills fails"; exit 1; }
[ "$(ls "$work/models")" = "$(printf 'mine.card.md\nmine.framing')" ] || { echo "rests: $(ls "$work/models")"; exit 1; }
[ "$(sha256sum "$work/models/mine.framing")" = "$model" ] || { echo "the last model is another"; exit 1; }
echo "$kills kills, $saving of them while a file was written; never more than $rests rests; model and data whole each time, nothing left after the next run"
