#!/usr/bin/env bash
# Reads spoiled files for a while, with every reader of files from elsewhere: those of instances of matching, of weights, of
# lists of referrals, employers and vacancies, of job postings (JSON-LD) and of ESCO. Each file is refused or answered rightly,
# and none stops the program.
# Usage: scripts/fuzz-readers.sh [SECONDS for each of the nine readers, 60 when left out]
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
OPSTAP_FUZZ_SECONDS=$seconds swift test -Xcc -O1 --filter FuzzTests
