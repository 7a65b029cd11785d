internal import ArgumentParser
internal import Domain
internal import Foundation
internal import ReferenceData
internal import Server
internal import Texts

/// By which weights a command of the house matches.
struct WeightsOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("command.weights.option"), valueName: t("command.value.file")))
    var weights: String?

    static let variable = "OPSTAP_WEIGHTS"

    /// What the call names, or else the environment; nil where neither does. A server that carries out the call has weights of its own.
    /// - Throws: `CommandFailure`: the file is at fault, with every line that is.
    func book() throws -> WeightsBook? {
        let ofEnvironment = ProcessInfo.processInfo.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        let named = weights ?? (OpenedHouse.served == nil ? ofEnvironment : nil)
        return try named.map(weightsBook(of:))
    }
}

/// Reads a file of weights.
/// - Throws: `CommandFailure`: the file is at fault, with every line that is.
func weightsBook(of file: String) throws -> WeightsBook {
    // One more than is read tells of a longer one.
    let bytes = try contents(of: file, limit: WeightsBook.mostBytes + 1)
    do throws(WeightsFaults) {
        return try WeightsBook(bytes)
    } catch {
        throw CommandFailure.input(words(of: error, in: file))
    }
}

/// What is wrong with a file of weights, line by line, with what would be right.
private func words(of faults: WeightsFaults, in file: String) -> String {
    faults.all.map { fault in
        let reason = words(of: fault.problem)
        return t("command.weights.place", ["file": file, "line": fault.line, "reason": reason])
    }.joined(separator: "\n")
}

private func words(of problem: WeightsFaults.Problem) -> String {
    switch problem {
    case .unreadable: t("command.weights.unreadable", ["kilobytes": WeightsBook.mostBytes >> 10])
    case .missing(let key): t("command.weights.missing", ["key": key])
    case .unknownKey(let key): t("command.weights.unknownKey", ["key": key])
    case .twice(let key): t("command.weights.twice", ["key": key])
    case .notANumber(let key, let found): t("command.weights.notANumber", ["key": key, "found": found])
    case .outside(let key, let found, let least, let most):
        t("command.weights.outside", ["key": key, "found": found, "least": least, "most": most])
    case .notADay(let found): t("command.weights.notADay", ["found": found])
    case .closeness: t("command.weights.closeness")
    case .sum(let sum): t("command.weights.sum", ["sum": sum, "whole": MatchingWeights.whole])
    case .order: t("command.weights.order")
    }
}
