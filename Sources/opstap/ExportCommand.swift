internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Texts

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: t("command.export.abstract"),
        discussion: t("command.export.example"),
        subcommands: [ExportVacanciesCommand.self, ExportPersonCommand.self]
    )
}

/// In which form vacancies leave the house; what is JSON-LD is JSON.
enum VacancyFormat: String, ExpressibleByArgument, CaseIterable { case jsonld, json, text }

struct ExportVacanciesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacancies",
        abstract: t("command.exportVacancies.abstract"),
        discussion: t("command.exportVacancies.example")
    )

    @Option(name: .long, help: .init(t("command.option.data"), valueName: t("command.value.folder")))
    var data = "var"

    @Option(name: .long, help: .init(t("command.option.database"), valueName: t("command.value.url")))
    var database: String?

    @Option(name: .long, help: .init(t("command.option.keyFile"), valueName: t("command.value.file")))
    var keyFile: String?

    @Option(name: .long, help: .init(t("command.exportVacancies.format")))
    var format = VacancyFormat.jsonld

    func run() async throws {
        // The format is another one than that of what a command says, so the store's options are read apart.
        let places = [("--data", data), ("--database", database), ("--key-file", keyFile)]
        let store = try StoreOptions.parse(places.flatMap { name, value in value.map { [name, $0] } ?? [] })
        let posted = try await store.casework().postings(as: .machine)
        switch format {
        case .jsonld, .json: print(String(decoding: JobPostingWriter.bytes(posted), as: UTF8.self))
        case .text:
            if posted.isEmpty { print(t("command.exportVacancies.none")) }
            for one in posted {
                let facts = one.vacancy.facts
                print("\(one.vacancy.reference)\t\(facts.title)\t\(one.employer.facts.name)\t\(facts.places)")
            }
        }
    }
}
