#!/usr/bin/env bash
# From the start of a process to its first result: a console program that classifies one sentence with the default model, published
# in three ways. Prints the milliseconds of the whole process: median and lowest of 15 runs, in each of which all take turns.
#   bash benchmarks/start.sh
# Needs the .NET SDK, and gcc or clang for the native program.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

runs=15
runtime=$(dotnet --info | awk '/ RID:/ { print $2 }')
work=$(mktemp -d)
lock=src/FramingKit/packages.lock.json # publishing for a runtime adds to it
cp "$lock" "$work/lock"
trap 'cp "$work/lock" "$lock"; rm -rf "$work"' EXIT

cat >"$work/Start.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <RuntimeIdentifier>$runtime</RuntimeIdentifier>
    <SelfContained>false</SelfContained>
  </PropertyGroup>
  <ItemGroup><ProjectReference Include="$PWD/src/FramingKit/FramingKit.csproj" /></ItemGroup>
</Project>
EOF
cat >"$work/Start.cs" <<'EOF'
System.Console.WriteLine(FramingKit.FramingClassifier.Default.Classify("Critics say the government caved in to the creditors.").Frame);
EOF

linker=()
command -v clang >/dev/null || linker=(-p:CppCompilerAndLinker=gcc)
publish() { dotnet publish "$work/Start.csproj" -c Release -v quiet --nologo -o "$work/$1" "${@:2}" >&2; rm -rf "$work/obj" "$work/bin"; }
publish jit
publish ready-to-run -p:PublishReadyToRun=true
publish native -p:PublishAot=true -p:SelfContained=true "${linker[@]}"

milliseconds() {
  local TIMEFORMAT=%R
  { time "$work/$1/Start" >/dev/null; } 2>&1 | awk '{ print $1 * 1000 }'
}
for _ in $(seq "$runs"); do
  for kind in jit ready-to-run native; do
    milliseconds "$kind" >>"$work/$kind.times"
  done
done
printf '%-14s %8s %8s\n' program median lowest
for kind in jit ready-to-run native; do
  sort -g "$work/$kind.times" | awk -v kind="$kind" '{ v[NR] = $1 } END { printf "%-14s %8.0f %8.0f\n", kind, v[int((NR + 1) / 2)], v[1] }'
done
