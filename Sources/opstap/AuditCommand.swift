internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: t("auditCommand.abstract"),
        discussion: t("auditCommand.example"),
        subcommands: [AuditVerifyCommand.self, AuditHeadCommand.self]
    )
}

/// How far the chain has come, as the command line writes it.
private struct HeadLine: Encodable {
    let position: Int
    let seal: String

    init(_ head: AuditChain.Head) {
        position = head.position
        seal = head.seal
    }
}

struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: t("auditVerify.abstract"),
        discussion: t("auditVerify.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("auditVerify.head"), valueName: t("auditVerify.value")))
    var head: String?

    private struct Verdict: Encodable {
        let lines: Int
        let faults: Int
        let head: HeadLine?
        /// The first of them, by name.
        let found: [FaultLine]
    }

    private struct FaultLine: Encodable {
        let fault: String
        let position: Int?
        let through: Int?
        let id: String?
        let at: String?
        let words: String
    }

    /// Exit code 1 when anything is wrong with the log.
    func run() async throws {
        let verdict = try await store.casework().verifyAudit(notedHead: head, as: .machine)
        switch store.format {
        case .json:
            try printJSON(
                Verdict(
                    lines: verdict.lines,
                    faults: verdict.count,
                    head: verdict.head.map(HeadLine.init),
                    found: verdict.faults.map(line)
                )
            )
        case .text:
            for fault in verdict.faults { print(t(fault.message)) }
            let unnamed = verdict.count - verdict.faults.count
            if unnamed > 0 { print(t("auditVerify.unnamed", ["count": unnamed])) }
            print(t("auditVerify.lines", ["count": verdict.lines]))
            if let head = verdict.head { print(t("auditHead.line", ["position": head.position, "seal": head.seal])) }
        }
        guard verdict.isSound else { throw CommandFailure.input(t("auditVerify.failed", ["count": verdict.count])) }
    }

    private func line(_ fault: AuditFault) -> FaultLine {
        let facts = fault.message.facts
        return FaultLine(
            fault: fault.word,
            position: facts["position"].flatMap { Int($0) },
            through: facts["through"].flatMap { Int($0) },
            id: facts["id"],
            at: facts["at"],
            words: t(fault.message)
        )
    }
}

struct AuditHeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head",
        abstract: t("auditHead.abstract"),
        discussion: t("auditHead.example")
    )

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard let head = try await store.casework().auditHead(as: .machine) else {
            throw CommandFailure.input(t(AuditFault.headMissing.message))
        }
        switch store.format {
        case .json: try printJSON(HeadLine(head))
        case .text: print(t("auditHead.line", ["position": head.position, "seal": head.seal]))
        }
    }
}
