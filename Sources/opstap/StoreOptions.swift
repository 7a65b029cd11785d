internal import ArgumentParser
internal import Casework
internal import Domain
internal import Foundation
internal import Server
internal import Texts

/// What every command takes.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("command.option.data"), valueName: t("command.value.folder")))
    var data = "var"

    @Option(name: .long, help: .init(t("command.option.format")))
    var format = OutputFormat.text

    /// The use cases on the database in the data folder, made where it does not exist.
    func casework(today: Day? = nil, ids: IDMaker = IDMaker()) async throws -> Casework {
        try await OpenHouse.casework(data: data, clock: BelgianClock.clock(today: today), ids: ids)
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Reads the day of an option.
/// - Throws: `CommandFailure`: the call is at fault.
func optionDay(_ text: String, option: String) throws -> Day {
    do throws(DayError) {
        return try Day(written: text)
    } catch {
        let reason: String =
            switch error {
            case .notADate: t("command.notADay", ["value": text])
            case .doesNotExist(_, _, _, let nearest):
                t("command.noSuchDay", ["value": text, "nearest": nearest.iso])
            }
        throw CommandFailure.call("--\(option): \(reason)")
    }
}

/// Prints a value as JSON, keys in order.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// The bytes of a file that the call names.
/// - Throws: `CommandFailure`: the call is at fault.
func contents(of file: String) throws -> [UInt8] {
    do {
        return Array(try Data(contentsOf: URL(filePath: file)))
    } catch {
        throw CommandFailure.call(t("command.unreadable", ["file": file]))
    }
}
