#!/usr/bin/env bash
# Brings every Swift file into the form that ./test asks for.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format format --in-place --recursive --parallel Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift
swift format lint --strict --recursive --parallel Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift
