#!/usr/bin/env bash
# Guards the floors of the house (docs/architecture.md): arrows point down only. SwiftPM itself does not refuse an
# import that reaches a module through another one, so this reads the import lines. It also guards what no compiler
# sees: SQL stays in the store, the words people read stay in the catalogue, no escape hatches.
set -euo pipefail
cd "$(dirname "$0")/.."

# Which modules a floor may import. Who is not in the list may not be imported, own modules and others alike.
floors() {
    cat <<'TABLE'
Domain         FoundationEssentials
Markup
Matching
Texts          Domain Yams Synchronization
ReferenceData  Domain Yams
Programmes     Domain Yams FoundationEssentials
Exchange       Domain FoundationEssentials
Reports        Domain FoundationEssentials
Storage        Domain Crypto Synchronization FoundationEssentials
StorageSQLite  Storage Domain CSQLite GRDB Foundation Dispatch Synchronization
StoragePostgres Storage Domain CPostgres Dispatch
CPostgres
CQREncode
CMemory
CSQLite
Casework       Domain Matching Storage Programmes ReferenceData Exchange Reports Crypto CryptoExtras NIOPosix Synchronization FoundationEssentials Foundation Glibc
Web            Casework Domain Programmes ReferenceData Exchange Reports Markup Texts CQREncode Hummingbird HTTPTypes NIOCore Logging Synchronization FoundationEssentials
Server         Web Casework Domain ReferenceData Storage StorageSQLite StoragePostgres Texts Hummingbird NIOSSL NIOHTTPTypes HTTPTypes HummingbirdTLS HummingbirdCore Logging NIOCore ServiceLifecycle UnixSignals Foundation Synchronization
opstap         Server Casework Matching Domain ReferenceData Storage Programmes Exchange Reports Texts ArgumentParser Foundation Synchronization
TABLE
}

faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}

imports_of() { # prints file:line:module
    grep -rnE '^[[:space:]]*(@[a-zA-Z_]+(\([a-zA-Z]+\))? )*((package|internal|public|private|fileprivate) )?import ' "$1" \
        --include='*.swift' |
        sed -E 's/^([^:]+:[0-9]+):.*import ((struct|class|enum|func|protocol|let|var|typealias) )?([A-Za-z0-9_]+).*/\1:\4/' ||
        true
}

while read -r floor allowed; do
    [[ -d Sources/$floor ]] || continue
    while IFS=: read -r file line module; do
        [[ -z $file ]] && continue
        [[ " $allowed " == *" $module "* ]] || fault "$file:$line: $floor may not import $module (allowed: ${allowed:-nothing})"
    done < <(imports_of "Sources/$floor")
done < <(floors)

for folder in Sources/*/; do
    floor=$(basename "$folder")
    floors | grep -qE "^$floor( |\$)" || fault "$folder: this floor is not in the table of scripts/check-imports.sh"
done

# Reports every line of Swift that matches, comment lines apart.
forbid() { # why pattern folder…
    local why=$1 pattern=$2
    shift 2
    local found
    found=$(grep -rnE "$pattern" "$@" --include='*.swift' | grep -vE '^[^:]+:[0-9]+:[[:space:]]*//' || true)
    [[ -z $found ]] && return
    while IFS= read -r hit; do fault "$(cut -d: -f1,2 <<<"$hit"): $why"; done <<<"$found"
}

mapfile -t beside_store < <(find Sources -mindepth 1 -maxdepth 1 -type d ! -name Storage ! -name StorageSQLite ! -name StoragePostgres | sort)

forbid "SQL belongs in Storage" '"[[:space:]]*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) |^[[:space:]]*(SELECT|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA) ' "${beside_store[@]}"
forbid "PRAGMA belongs in the driver" 'PRAGMA ' Sources/Storage
forbid "an inline style is refused by the Content-Security-Policy; use the stylesheet" 'style=\\?"' Sources
forbid "an inline handler is refused by the Content-Security-Policy; use opstap.js" ' on(click|submit|change|load|input|focus|blur)=\\?"' Sources
forbid "no escape hatches (CONTRIBUTING.md)" '\btry!|\bas!|\bfatalError\(|@unchecked Sendable|nonisolated\(unsafe\)|@preconcurrency ' Sources
forbid "unfinished work does not land" '\b(TODO|FIXME|XXX|HACK)\b' Sources Tests
mapfile -t beside_commands < <(find Sources -mindepth 1 -maxdepth 1 -type d ! -name opstap | sort)
forbid "printing is for the commands" '^[[:space:]]*(print|debugPrint|dump)\(' "${beside_commands[@]}"

# Whoever builds it gets the checks that Swift makes: no overflow, index or exclusivity goes by unseen, also in a release.
builds=(Package.swift Benchmarks/Package.swift run test bench scripts/provide.sh Benchmarks/*.sh .ci/run)
while IFS= read -r hit; do
    [[ -z $hit ]] || fault "$(cut -d: -f1,2 <<<"$hit"): the program is built with every check of Swift: no -Ounchecked, no unsafe flags (docs/decisions/0023-matching.md)"
done < <(grep -nE -e '-Ounchecked|unsafeFlags|-enforce-exclusivity=(unchecked|none)|-assume-single-threaded|-unsafe-|-remove-runtime-asserts' "${builds[@]}" || true)

# A sentence of Dutch in Swift: the words people read are in Sources/Texts.
forbid "Dutch words belong in Sources/Texts" \
    '"[^"]*\b([Dd]eze|[Hh]et|[Ee]en|niet|wordt|bestaat|moet|geen|voor) [a-z]+[^"]*"' \
    Sources/Domain Sources/Web Sources/Markup Sources/Storage Sources/StorageSQLite Sources/Reports Sources/Programmes \
    Sources/Server Sources/opstap

if ((faults > 0)); then
    echo "$faults broken rules" >&2
    exit 1
fi
echo "the floors hold"
