#!/usr/bin/env bash
# Fuzzes one target for some minutes and keeps what reached new code as small files in corpus/TARGET.
# usage: bash tests/FramingKit.Fuzz/fuzz.sh TARGET [MINUTES=30]
# Needs afl++ (apt-get install afl++). What breaks a promise is copied to artifacts/fuzz/TARGET/found, and the exit code is 1.
set -euo pipefail
cd "$(dirname "$0")"

target=${1:?usage: fuzz.sh TARGET [MINUTES]}
minutes=${2:-30}
work=$(cd ../.. && pwd)/artifacts/fuzz
most_files=40
most_bytes=4096

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_gcServer=0 DOTNET_TieredPGO=0
export AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_QUIET=1

command -v afl-fuzz >/dev/null || { echo "There is no afl-fuzz here; install afl++ first." >&2; exit 2; }

# One copy for all targets: it is made again only when the sources are newer, so that several targets can run at once.
if [ ! -e "$work/app/instrumented" ] || [ -n "$(find . ../Shared ../../src -newer "$work/app/instrumented" \( -name '*.cs' -o -name '*.csproj' \) -not -path '*/obj/*' -print -quit)" ]; then
  [ -e "$work/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool"
  rm -rf "$work/app"
  dotnet build -c Release -o "$work/app" -v quiet
  for assembly in FramingKit FramingKit.ML CsvHelper; do "$work/tool/sharpfuzz" "$work/app/$assembly.dll"; done
  touch "$work/app/instrumented"
fi

app=(dotnet "$work/app/FramingKit.Fuzz.dll" "$target")
run=$work/$target
rm -rf "$run" && mkdir -p "$run/in"
cp "seeds/$target"/* "$run/in/"
for file in "corpus/$target"/*; do [ ! -e "$file" ] || cp "$file" "$run/in/"; done
"${app[@]}" "$run/in"/*

case $target in csv | model | scorer | card) words=dictionaries/$target.dict ;; *) words=dictionaries/text.dict ;; esac
afl-fuzz -i "$run/in" -o "$run/out" -t 10000 -m none -G $((4 * most_bytes)) -V $((minutes * 60)) -x "$words" -- "${app[@]}" >"$run/log" 2>&1
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|edges_found|stability|saved_crashes|saved_hangs) ' "$run/out/default/fuzzer_stats"

# The corpus: the fewest inputs with all edges, each cut down, of those the small ones.
afl-cmin -i "$run/out/default/queue" -o "$run/few" -t 10000 -m none -- "${app[@]}" >>"$run/log" 2>&1
mkdir -p "$run/small" "corpus/$target"
find "$run/few" -type f -size "-$((most_bytes + 1))c" -printf '%s %p\n' | sort -n | head -n "$most_files" | while read -r _ file; do
  afl-tmin -i "$file" -o "$run/small/cut" -t 10000 -m none -- "${app[@]}" >>"$run/log" 2>&1 </dev/null
  mv "$run/small/cut" "$run/small/$(sha256sum "$run/small/cut" | cut -c 1-12)"
done
cp "$run/small"/* "corpus/$target/"
echo "$(find "corpus/$target" -type f | wc -l) files in corpus/$target"

mkdir -p "$run/found"
find "$run/out/default/crashes" "$run/out/default/hangs" -type f -not -name README.txt -exec cp {} "$run/found/" \;
[ -z "$(ls -A "$run/found")" ] || { echo "broken: $(ls "$run/found" | wc -l) inputs in $run/found" >&2; exit 1; }
