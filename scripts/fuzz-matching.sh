#!/usr/bin/env bash
# Reads spoiled instance files for a while: each is refused or answered rightly, and none stops the program.
# Usage: scripts/fuzz-matching.sh [SECONDS for each of the four readers, 60 when left out]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/provide.sh
source scripts/provide.sh

seconds=${1:-60}
if ! [[ $seconds =~ ^[1-9][0-9]{0,5}$ ]]; then
    complain "The seconds are a whole number, such as 60."
    exit 2
fi
require_swift
OPSTAP_FUZZ_SECONDS=$seconds swift test --filter FuzzTests
