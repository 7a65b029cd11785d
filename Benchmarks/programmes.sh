#!/usr/bin/env bash
# Measures checking, planning by and simulating definitions: ./bench programmes --help
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/provide.sh
source scripts/provide.sh

usage() {
    cat <<'HELP'
Usage: ./bench programmes [--migrate] [--people N]

Builds the release, checks each definition that ships, plans one trajectory by it, simulates 24 months with 500 arrivals a month,
checks hostile files, and writes docs/benchmarks-programmes.md.

  --migrate   also take everybody of one programme in a house of 100,000 participants to another version of its definition
              and back, as ./bench --migrate does; ten minutes. Without it that line says "not measured"
  --people N  how many participants that house has (default 100000)
  --help      show this

Example: ./bench programmes --migrate --people 20000
HELP
}

migrate=false people=100000
while (($#)); do
    case $1 in
    --migrate) migrate=true ;;
    --people)
        if ! [[ ${2-} =~ ^[1-9][0-9]{0,6}$ ]]; then
            complain "--people needs a number."
            exit 2
        fi
        people=$2
        shift
        ;;
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

provide_packages "${build_packages[@]}" python3
require_swift
build_release

export OPSTAP_HOME=$root
log=$root/artefacts/bench-programmes/migrate.txt
mkdir -p "$(dirname "$log")"
rm -f "$log"
if $migrate; then
    ./bench --engine none --migrate --people "$people" | tee "$log"
fi
/usr/bin/python3 Benchmarks/programmes/measure.py --program "$root/.build/release/opstap" --migration "$log" \
    --report docs/benchmarks-programmes.md
