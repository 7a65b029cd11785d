internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Texts

/// What the commands take that read a list about work.
struct ImportListOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.importReferrals.file"), valueName: t("command.value.file")))
    var file: String

    @Flag(name: .long, help: .init(t("command.importReferrals.dryRun")))
    var dryRun = false

    @Option(name: .long, help: .init(t("command.importReferrals.refused"), valueName: t("command.value.file")))
    var refused: String?

    /// Takes the list in as `take` does, and says what became of it.
    func run(_ take: (Casework, [UInt8], String) async throws -> ImportReport) async throws {
        let bytes = try contents(of: file)
        let output = ImportOutput(file: file, format: store.format, refused: refused)
        try output.checkPlaceForRefused()
        let report = try await take(try await store.casework(), bytes, URL(filePath: file).lastPathComponent)
        try output.show(report)
        try output.failWhereRefused(report)
    }
}

struct ImportEmployersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "employers",
        abstract: t("command.importEmployers.abstract"),
        discussion: t("command.importEmployers.example")
    )

    @OptionGroup var list: ImportListOptions

    func run() async throws {
        try await list.run { casework, bytes, name in
            try await casework.importEmployers(bytes: bytes, fileName: name, dryRun: list.dryRun, as: .machine)
        }
    }
}

struct ImportVacanciesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacancies",
        abstract: t("command.importVacancies.abstract"),
        discussion: t("command.importVacancies.example")
    )

    @OptionGroup var list: ImportListOptions

    func run() async throws {
        try await list.run { casework, bytes, name in
            JobPostingList.isLikely(bytes)
                ? try await casework.importPostings(bytes: bytes, fileName: name, dryRun: list.dryRun, as: .machine)
                : try await casework.importVacancies(bytes: bytes, fileName: name, dryRun: list.dryRun, as: .machine)
        }
    }
}
