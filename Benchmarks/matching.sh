#!/usr/bin/env bash
# Measures matching beside other tools: ./bench matching --help
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/provide.sh
source scripts/provide.sh

usage() {
    cat <<'HELP'
Usage: ./bench matching [--small]

Builds the release, makes the instances, measures top-k, all pairs and allocation beside numpy, scipy, numba, DuckDB and
OR-tools from PyPI in an environment of their own, and writes the last section of docs/benchmarks.md with a plot.

  --small  20,000 vacancies instead of 200,000, and no allocation of 100,000; a few minutes
  --help   show this

Example: ./bench matching --small
HELP
}

small=()
while (($#)); do
    case $1 in
    --small) small=(--small) ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        complain "Unknown option: $1"
        exit 2
        ;;
    esac
    shift
done

provide_packages "${build_packages[@]}" python3 python3-venv time
require_swift
build_release

venv=$root/artefacts/bench-matching/venv
stamp=$(sha256sum <Benchmarks/matching/requirements.txt)
if ! [[ -x $venv/bin/python && -f $venv/stamp && $(<"$venv/stamp") == "$stamp" ]]; then
    say "Installing the tools to compare with."
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    /usr/bin/python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement Benchmarks/matching/requirements.txt
    printf '%s' "$stamp" >"$venv/stamp"
fi
export OPSTAP_HOME=$root
"$venv/bin/python" Benchmarks/matching/compare.py --program "$root/.build/release/opstap" \
    --folder "$root/artefacts/bench-matching/instances" --report docs/benchmarks.md "${small[@]}"
