internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Texts

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: t("command.import.abstract"),
        discussion: t("command.import.example"),
        subcommands: [
            ImportReferralsCommand.self, ImportEmployersCommand.self, ImportVacanciesCommand.self,
            ImportEscoCommand.self,
        ]
    )
}

struct ImportReferralsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referrals",
        abstract: t("command.importReferrals.abstract"),
        discussion: t("command.importReferrals.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.importReferrals.file"), valueName: t("command.value.file")))
    var file: String

    @Option(name: .long, help: .init(t("command.option.programme"), valueName: t("command.value.code")))
    var programme: String

    @Option(name: .long, help: .init(t("command.importReferrals.site"), valueName: t("command.value.code")))
    var site: String?

    @Flag(name: .long, help: .init(t("command.importReferrals.dryRun")))
    var dryRun = false

    @Option(name: .long, help: .init(t("command.importReferrals.refused"), valueName: t("command.value.file")))
    var refused: String?

    func run() async throws {
        let bytes = try contents(of: file)
        let output = ImportOutput(file: file, format: store.format, refused: refused)
        try output.checkPlaceForRefused()
        let casework = try await store.casework()
        let known = try await casework.programmes(as: .machine).map(\.definition)
        guard let definition = known.first(where: { $0.code == programme }) else {
            let codes = known.map(\.code).joined(separator: ", ")
            throw CommandFailure.call(t("programme.missing", ["code": programme, "known": codes]))
        }
        if let site, definition.site(site) == nil {
            let codes = definition.sites.map(\.code).joined(separator: ", ")
            throw CommandFailure.call(
                t("command.importReferrals.noSite", ["site": site, "code": programme, "known": codes])
            )
        }
        let report = try await casework.importReferrals(
            bytes: bytes,
            fileName: URL(filePath: file).lastPathComponent,
            programme: programme,
            site: site,
            dryRun: dryRun,
            as: .machine
        )
        try output.show(report)
        if refused != nil { try await casework.noteRefusedRows(report, as: .machine) }
        try output.failWhereRefused(report)
    }
}
