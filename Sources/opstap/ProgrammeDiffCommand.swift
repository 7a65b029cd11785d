internal import ArgumentParser
internal import Domain
internal import Programmes
internal import Texts

/// Says in words what differs between two definition files (F1).
struct ProgrammeDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: t("command.programmeDiff.abstract"),
        discussion: t("command.programmeDiff.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.programmeDiff.before"), valueName: t("command.value.file")))
    var before: String

    @Argument(help: .init(t("command.programmeDiff.after"), valueName: t("command.value.file")))
    var after: String

    private struct Line: Encodable {
        let section: String
        let code: String
        /// Absent for a whole item; `order` is the order of a list.
        let field: String?
        /// Absent where nothing is filled in.
        let before: String?
        let after: String?
        let text: String
    }

    func run() async throws {
        let (old, new) = (try soundProgramme(in: before), try soundProgramme(in: after))
        let words = ProgrammeDiffWords(t, from: old, to: new)
        let changes = ProgrammeDiff(from: old, to: new).changes
        switch store.format {
        case .json:
            try printJSON(
                changes.map { change in
                    Line(
                        section: change.section,
                        code: change.code,
                        field: change.kind == .order ? "order" : change.field,
                        before: words.before(change),
                        after: words.after(change),
                        text: words(change)
                    )
                }
            )
        case .text:
            if changes.isEmpty { print(t("comparing.same")) }
            var section = ""
            for change in changes {
                if change.section != section { print(words.section(of: change)) }
                section = change.section
                print("  \(words(change))")
            }
        }
    }
}

/// The programme of a definition file of the call.
/// - Throws: `CommandFailure` when it can't be read, or when it has mistakes.
func soundProgramme(in file: String) throws -> Programme {
    let checked = ProgrammeFile.check(bytes: try contents(of: file), file: file)
    guard let programme = checked.programme else {
        throw CommandFailure.input(t("command.faultyDefinition", ["file": file]))
    }
    return programme
}
