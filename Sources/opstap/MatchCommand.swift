internal import ArgumentParser
internal import Casework
internal import Domain
internal import Foundation
internal import Matching
internal import ReferenceData
internal import Server
internal import Texts

/// Blind, exact matching: of instances, which are folders and files in the form of docs/matching.md, and of the house itself.
struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: t("command.match.abstract"),
        discussion: t("command.match.example"),
        subcommands: [
            MatchTopCommand.self, MatchAllocateCommand.self, MatchExplainCommand.self, MatchOpenCommand.self,
            MatchExposureCommand.self, MatchMeasureCommand.self, MatchHouseCommand.self, MatchRunCommand.self,
            MatchRoundCommand.self, MatchPlanCommand.self,
        ]
    )
}

/// An instance folder, and the weights.
struct InstanceOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("command.match.instance"), valueName: t("command.value.folder")))
    var instance: String

    @Option(name: .long, help: .init(t("command.match.weights"), valueName: t("command.value.file")))
    var weights: String?

    func settings() throws -> MatchingSettings {
        guard let weights else { return .reference }
        let today = try BelgianClock.clock()().today
        return MatchingSettings(try weightsBook(of: weights).weights(on: today))
    }

    func profiles() throws -> ProfileList { try read(instance + "/candidates.jsonl", ProfileReader.read) }

    func vacancies() throws -> VacancyList { try read(instance + "/vacancies.jsonl", VacancyReader.read) }
}

/// Reads a file of an instance.
/// - Throws: `CommandFailure`: the file is at fault, with the line that is.
func read<Value>(_ file: String, _ reader: ([UInt8], String) throws(InstanceFault) -> Value) throws -> Value {
    let bytes = try contents(of: file)
    do throws(InstanceFault) {
        return try reader(bytes, file)
    } catch {
        throw CommandFailure.input(words(of: error))
    }
}

/// What the engine does not take, in the words of the command line.
func matching<Value>(_ body: () throws(LimitFault) -> Value) throws -> Value {
    do throws(LimitFault) {
        return try body()
    } catch {
        throw CommandFailure.input(words(of: error))
    }
}

/// A number that the call names, or the call is at fault.
func checked(_ number: Int, _ bounds: Range<Int>, option: String) throws -> Int {
    guard bounds.contains(number) else {
        let facts: [String: any CustomStringConvertible] = [
            "option": option, "number": number, "least": bounds.lowerBound, "most": bounds.upperBound - 1,
        ]
        throw CommandFailure.call(bounds.isEmpty ? t("command.match.nothing", facts) : t("command.match.range", facts))
    }
    return number
}

struct MatchTopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topk",
        abstract: t("command.matchTop.abstract"),
        discussion: t("command.matchTop.example")
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: InstanceOptions

    @Flag(name: .long, help: .init(t("command.matchTop.reverse")))
    var reverse = false

    @Option(name: .long, help: .init(t("command.matchTop.k"), valueName: t("command.value.number")))
    var k = 20

    @Option(name: .long, help: .init(t("command.matchTop.first"), valueName: t("command.value.number")))
    var first: Int?

    func run() async throws {
        _ = try checked(k, 0..<100_001, option: "--k")
        if let first { _ = try checked(first, 0..<Int.max, option: "--first") }
        let settings = try options.settings()
        let profiles = try options.profiles()
        let vacancies = try options.vacancies()
        if reverse {
            let index = try matching { () throws(LimitFault) in try ProfileIndex(profiles, settings: settings) }
            var search = ProfileSearch(index)
            say(min(first ?? .max, vacancies.count)) { search.best(k, for: $0, of: vacancies) }
        } else {
            let index = try matching { () throws(LimitFault) in try VacancyIndex(vacancies, settings: settings) }
            if let first {
                var search = VacancySearch(index)
                say(min(first, profiles.count)) { search.best(k, for: $0, of: profiles) }
            } else {
                let answers = await index.best(k, forAll: profiles)
                say(answers.count) { Array(answers[$0]) }
            }
        }
    }

    /// Writes a line for each query, some megabytes at a time; with `--format json` they are one list.
    private func say(_ count: Int, _ answer: (Int) -> [Match]) {
        let isList = store.format == .json
        var text = isList ? Array("[\n".utf8) : []
        for id in 0..<count {
            if isList, id > 0 { text.append(UInt8(ascii: ",")) }
            AnswerText.append(answer(id), of: id, to: &text)
            if text.count > 1 << 22 {
                Console.current.say(Data(text))
                text.removeAll(keepingCapacity: true)
            }
        }
        if isList { text += Array("]\n".utf8) }
        Console.current.say(Data(text))
    }
}

struct MatchAllocateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: t("command.matchAllocate.abstract"),
        discussion: t("command.matchAllocate.example")
    )

    private struct Result: Encodable {
        let objective: Int
        let placed: Int
        let certified: Bool
    }

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.matchAllocate.instance"), valueName: t("command.value.file")))
    var instance: String

    func run() async throws {
        let problem = try read(instance, AllocationReader.read)
        let found = problem.solved()
        let isCertified =
            problem.objective(of: found.places) == found.objective
            && found.certificate.proves(found.objective, for: problem)
        switch store.format {
        case .json:
            try printJSON(Result(objective: found.objective, placed: found.placedCount, certified: isCertified))
        case .text:
            let inTurn = problem.firstComeFirstServed()
            print(
                t(
                    "command.matchAllocate.line",
                    [
                        "objective": found.objective, "placed": found.placedCount, "of": problem.personCount,
                        "inTurn": inTurn.objective, "inTurnPlaced": inTurn.places.count { $0 != nil },
                    ]
                )
            )
            print(t(isCertified ? "command.matchAllocate.proved" : "command.matchAllocate.unproved"))
        }
        if !isCertified { throw CommandFailure.input(t("command.matchAllocate.unproved")) }
    }
}
