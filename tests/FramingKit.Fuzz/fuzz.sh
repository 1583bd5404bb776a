#!/usr/bin/env bash
# Fuzzes one target for some minutes and keeps the fewest and shortest inputs that reach the same code in corpus/TARGET.
# usage: bash tests/FramingKit.Fuzz/fuzz.sh TARGET [MINUTES=30]
# Needs afl++ (apt-get install afl++). What breaks a promise lies in artifacts/fuzz/TARGET/found, and the exit code is 1.
set -euo pipefail
cd "$(dirname "$0")"

target=${1:?usage: fuzz.sh TARGET [MINUTES]}
minutes=${2:-30}
work=$(cd ../.. && pwd)/artifacts/fuzz
longest=16384

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1

command -v afl-fuzz >/dev/null || { echo "There is no afl-fuzz here; install afl++ first." >&2; exit 2; }

# One instrumented copy for all targets, made anew only when sources are newer; of two that run side by side, one makes it and the other waits.
mkdir -p "$work"
(
  flock 9
  if [ ! -e "$work/app/instrumented" ] || [ -n "$(find . ../Shared ../../src -newer "$work/app/instrumented" -name '*.cs*' -not -path '*/obj/*' -print -quit)" ]; then
    [ -e "$work/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool"
    rm -rf "$work/app"
    dotnet build -c Release -o "$work/app" -v quiet
    for assembly in FramingKit FramingKit.ML CsvHelper; do "$work/tool/sharpfuzz" "$work/app/$assembly.dll"; done
    touch "$work/app/instrumented"
  fi
) 9>"$work/lock"

app=(dotnet "$work/app/FramingKit.Fuzz.dll" "$target")
run=$work/$target
rm -rf "$run"
mkdir -p "$run/in" "$run/found" "corpus/$target"
find "seeds/$target" "corpus/$target" -type f -exec cp {} "$run/in/" \;
"${app[@]}" "$run/in"/*

case $target in csv | model | scorer | card) words=dictionaries/$target.dict ;; *) words=dictionaries/text.dict ;; esac
afl-fuzz -i "$run/in" -o "$run/out" -t 10000 -m none -G "$longest" -V $((minutes * 60)) -x "$words" -- "${app[@]}" >"$run/log" 2>&1
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|edges_found|stability|saved_crashes|saved_hangs) ' "$run/out/default/fuzzer_stats"

"${app[@]}" --keep "$run/out/default/queue" "$run/few"
rm -rf "corpus/$target"
mv "$run/few" "corpus/$target"

find "$run/out/default/crashes" "$run/out/default/hangs" -type f -name 'id:*' -exec cp {} "$run/found/" \;
[ -z "$(ls -A "$run/found")" ] || { echo "broken: $(find "$run/found" -type f | wc -l) inputs in $run/found" >&2; exit 1; }
