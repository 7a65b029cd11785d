// swift-tools-version: 6.3
import PackageDescription

/// The same rules for every target: Swift 6, explicit imports and existentials, warnings are errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func floor(
    _ name: String,
    on dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: house)
}

/// The rooms of the text catalogue: one file for each, in a folder for each language.
let rooms = [
    "frame", "access", "referrals", "imports", "sittings", "participants", "plan", "findings", "contacts", "employers",
    "placements", "today", "figures", "programmes", "commands", "codes", "errors",
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "opstap",
    products: [.executable(name: "opstap", targets: ["opstap"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .executableTarget(name: "opstap", dependencies: ["Server", argumentParser], swiftSettings: house),
        floor("Server", on: ["Web", "StorageSQLite", hummingbird, lifecycle, logging, signals]),
        floor(
            "Web",
            on: ["Casework", "Exchange", "Reports", "Markup", "Texts", hummingbird, nio, logging],
            resources: [
                .embedInCode("Assets/opstap.css"), .embedInCode("Assets/opstap.js"), .embedInCode("Assets/favicon.svg"),
            ]
        ),
        floor("Reports", on: ["Domain"]),
        floor("Exchange", on: ["Domain"]),
        floor(
            "Casework",
            on: [
                "Domain", "Storage", "Programmes", "ReferenceData", "Exchange", "Reports", crypto, cryptoExtras,
                nioPosix,
            ]
        ),
        floor("StorageSQLite", on: ["Storage", grdb]),
        floor("Storage", on: ["Domain"]),
        floor("Programmes", on: ["Domain", yams]),
        floor(
            "ReferenceData",
            on: ["Domain", yams],
            resources: ["prisons", "holidays", "postcodes"].map { .embedInCode("\($0).yaml") }
        ),
        floor("Texts", on: ["Domain", yams], resources: rooms.map { .embedInCode("nl/\($0).yaml") }),
        floor("Markup"),
        floor("Domain"),

        tests(of: "Domain"),
        tests(of: "Markup"),
        tests(of: "Texts"),
        tests(of: "ReferenceData"),
        tests(of: "Programmes", on: ["Texts"]),
        tests(of: "Exchange", on: ["ReferenceData"]),
        tests(of: "Storage", on: ["StorageSQLite"]),
        tests(of: "Reports"),
        tests(of: "Casework", on: ["StorageSQLite", "Texts"]),
        tests(of: "Web", on: ["Server", "StorageSQLite", hummingbirdTesting]),
    ]
)
