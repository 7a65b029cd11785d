# shellcheck shell=bash
# What ./run and ./test need before they can build: read with `source`, not run by itself.

# Debian packages that building takes: the system's SQLite, the library of
# PostgreSQL, jemalloc, the time zone of Brussels, and the C library and C++
# headers that some of the Swift packages compile against.
# shellcheck disable=SC2034 # used where this file is read
build_packages=(ca-certificates git libc6-dev libjemalloc-dev libpq-dev libqrencode-dev libsqlite3-dev libstdc++-12-dev pkg-config tzdata)

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

is_installed() { [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# Shows on a terminal that something lives, by the last line it said.
show_last() {
    local line
    while IFS= read -r line; do [[ ! -t 1 ]] || printf '\r\033[K     %s' "${line:0:90}"; done
    [[ ! -t 1 ]] || printf '\r\033[K'
}

# Installs the packages that are missing, and says so. Its caller has `pipefail` set.
provide_packages() {
    local missing=() package
    command -v dpkg-query >/dev/null || return 0 # not Debian: whoever runs this sees to it
    for package in "$@"; do is_installed "$package" || missing+=("$package"); done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            complain "These Debian packages are missing: ${missing[*]}"
            complain "Install them as root: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing with apt: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}"; } \
        2>&1 | tee "$log" | show_last; then
        complain "apt could not install: ${missing[*]}. Its last words:"
        tail -n 15 "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# Sees to it that there is a Swift 6.3 or later.
require_swift() {
    local version
    if ! command -v swift >/dev/null; then
        complain "Swift 6.3 is needed and was not found. Install it from https://www.swift.org/install/linux/ and put it on the PATH."
        return 1
    fi
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
    local major=${version% *} minor=${version#* }
    if [[ -z $version ]] || ((major < 6 || (major == 6 && minor < 3))); then
        complain "Swift 6.3 or later is needed; this is ${version/ /.}. See https://www.swift.org/install/linux/."
        return 1
    fi
}

# How a release is built: Swift's own libraries become part of the program (docs/decisions/0037-own-libraries.md).
release_build=(--configuration release --static-swift-stdlib --product opstap)

# One line that changes whenever anything the release build is made from does.
source_stamp() {
    {
        readlink -f "$(command -v swift)"
        echo "${release_build[@]}"
        find Sources Package.swift -type f -printf '%p %s %T@\n' | sort
    } | sha256sum | cut -d ' ' -f 1
}

# Builds the release, or does nothing when the one that stands is made from these sources.
build_release() {
    local stamp
    stamp=$(source_stamp)
    [[ -x .build/release/opstap && -f .build/opstap-release.stamp && $(<.build/opstap-release.stamp) == "$stamp" ]] && return 0
    say "Building the release. The first time takes ten minutes or more on two cores; progress follows."
    rm -f .build/opstap-release.stamp
    if ! swift build "${release_build[@]}" --jobs "$(nproc)"; then
        complain "The build failed; what is wrong stands above."
        return 1
    fi
    printf '%s' "$stamp" >.build/opstap-release.stamp
}
