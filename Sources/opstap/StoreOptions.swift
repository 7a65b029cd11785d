internal import ArgumentParser
internal import Casework
internal import Domain
internal import Foundation
internal import ReferenceData
internal import Server
internal import Texts

/// What every command takes.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("command.option.data"), valueName: t("command.value.folder")))
    var data = "var"

    @Option(name: .long, help: .init(t("command.option.format")))
    var format = OutputFormat.text

    @Option(name: .long, help: .init(t("command.option.database"), valueName: t("command.value.url")))
    var database: String?

    @Option(name: .long, help: .init(t("command.option.keyFile"), valueName: t("command.value.file")))
    var keyFile: String?

    /// Where the house stands that the call is about.
    var place: HousePlace { place(data: data, database: database ?? Self.databaseOfEnvironment) }

    /// A house with these keys: in a folder, or on a server.
    func place(data: String, database: String?) -> HousePlace {
        HousePlace(folder: absolutePath(data), address: database, keyFile: keyFile.map(absolutePath))
    }

    private static var databaseOfEnvironment: String? {
        ProcessInfo.processInfo.environment["OPSTAP_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The house, open: the one that this process serves, or else the one in the data folder, made where it does not
    /// exist. Whoever needs standard input reads it before this.
    /// - Throws: `ServedElsewhere` when another process serves it; `Program` then hands the call over.
    func house(today: Day? = nil, for purpose: HousePlace.Purpose = .command) async throws -> OpenedHouse {
        if let served = OpenedHouse.served, purpose == .command { return served }
        return try await OpenHouse.open(place, for: purpose, clock: BelgianClock.clock(today: today))
    }

    /// The use cases of the house.
    ///
    /// `weights`: by which it matches; nil for those that ship or, where a server carries out the call, those of the server.
    func casework(
        today: Day? = nil,
        ids: IDMaker = IDMaker(),
        weights: WeightsBook? = nil
    ) async throws -> Casework {
        let clock = try BelgianClock.clock(today: today)
        return try await house(today: today).matching(by: weights).casework(clock: clock, ids: ids)
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
///
/// `limit`: no more bytes than this are read; nil for all.
/// - Throws: `CommandFailure`: the call is at fault.
func contents(of file: String, limit: Int? = nil) throws -> [UInt8] {
    do {
        let handle = try FileHandle(forReadingFrom: URL(filePath: absolutePath(file)))
        var bytes: [UInt8] = []
        // A pipe has no size. In blocks: all of it as `Data` and as an array would take the memory twice.
        let size = try FileManager.default.attributesOfItem(atPath: absolutePath(file))[.size] as? NSNumber
        bytes.reserveCapacity(min(size?.intValue ?? 0, limit ?? .max, 1 << 28))
        while let block = try handle.read(upToCount: min(1 << 16, (limit ?? .max) - bytes.count)), !block.isEmpty {
            bytes.append(contentsOf: block)
        }
        return bytes
    } catch {
        throw CommandFailure.call(t("command.unreadable", ["file": file]))
    }
}
