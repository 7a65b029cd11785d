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
    beside: [String] = [],
    resources: [Resource]? = nil
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: beside, resources: resources, swiftSettings: house)
}

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: house)
}

/// The rooms of the text catalogue: one file for each, in a folder for each language.
let rooms = [
    "frame", "access", "referrals", "admission", "imports", "sittings", "participants", "plan", "findings", "contacts",
    "employers",
    "placements", "today", "figures", "programmes", "commands", "codes", "errors", "system",
    "emergency", "own", "policy", "audit", "backups",
    "comparing", "simulation", "migrating", "publishing", "barriers", "vacancies", "introductions", "documents",
    "approach", "tours", "matching",
]

/// What is the same for everybody and changes by date: one file for each.
let referenceBooks = [
    "prisons", "holidays", "municipalities", "occupations", "competences", "blind-words", "measures", "disclosure",
    "matching-weights", "retention",
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
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
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "opstap",
            dependencies: ["Server", "Matching", "CMemory", argumentParser],
            swiftSettings: house
        ),
        .target(name: "CMemory", linkerSettings: [.linkedLibrary("jemalloc")]),
        floor(
            "Server",
            on: [
                "Web", "StorageSQLite", "StoragePostgres", hummingbird, hummingbirdTLS, nio, nioHTTPTypes, nioSSL,
                lifecycle, logging, signals,
            ]
        ),
        floor(
            "Web",
            on: [
                "Casework", "Exchange", "Programmes", "Reports", "Markup", "Texts", "CQREncode", hummingbird, nio,
                logging,
            ],
            resources: [
                .embedInCode("Assets/opstap.css"), .embedInCode("Assets/opstap.js"), .embedInCode("Assets/favicon.svg"),
            ]
        ),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        floor("Reports", on: ["Domain"]),
        floor("Exchange", on: ["Domain"]),
        floor(
            "Casework",
            on: [
                "Domain", "Matching", "Storage", "Programmes", "ReferenceData", "Exchange", "Reports", crypto,
                cryptoExtras, nioPosix,
            ]
        ),
        floor("StorageSQLite", on: ["Storage", "CSQLite", grdb]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        floor("StoragePostgres", on: ["Storage", "CPostgres"]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        floor("Storage", on: ["Domain", crypto]),
        floor("Programmes", on: ["Domain", yams]),
        floor(
            "ReferenceData",
            on: ["Domain", yams],
            beside: ["README.md"],
            resources: referenceBooks.map { .embedInCode("\($0).yaml") } + [.embedInCode("common-passwords.txt")]
        ),
        floor("Texts", on: ["Domain", yams], resources: rooms.map { .embedInCode("nl/\($0).yaml") }),
        floor("Markup"),
        floor("Matching"),
        floor("Domain"),

        .target(
            name: "TestHouse",
            dependencies: ["StorageSQLite", "StoragePostgres", "CPostgres"],
            path: "Tests/TestHouse",
            swiftSettings: house
        ),
        tests(of: "Domain"),
        tests(of: "Markup"),
        tests(of: "Matching"),
        tests(of: "Texts"),
        tests(of: "ReferenceData"),
        tests(of: "Programmes", on: ["Texts"]),
        tests(of: "Exchange", on: ["ReferenceData"]),
        tests(of: "Storage", on: ["TestHouse", "StorageSQLite", "StoragePostgres", crypto]),
        tests(of: "Reports"),
        tests(of: "Casework", on: ["TestHouse", "Texts"]),
        tests(of: "Web", on: ["Server", "TestHouse", "StorageSQLite", hummingbirdTesting]),
    ]
)
