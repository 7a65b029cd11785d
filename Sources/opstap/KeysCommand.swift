internal import ArgumentParser
internal import Casework
internal import Domain
internal import Server
internal import Storage
internal import Texts

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: t("keys.abstract"),
        discussion: t("keys.example"),
        subcommands: [KeysStatusCommand.self, KeysRotateCommand.self]
    )
}

struct KeysStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: t("keysStatus.abstract"),
        discussion: t("keysStatus.example")
    )

    @OptionGroup var store: StoreOptions

    private struct Line: Encodable {
        let key: String
        let current: Bool
        let present: Bool
        let participants: Int
        let house: Bool
    }

    func run() async throws {
        let view = try await store.casework().keys(as: .machine)
        switch store.format {
        case .json:
            try printJSON(
                view.lines.map {
                    Line(
                        key: $0.master,
                        current: $0.isCurrent,
                        present: $0.isHere,
                        participants: $0.participants,
                        house: $0.wrapsHouse
                    )
                }
            )
        case .text:
            for line in view.lines {
                let notes = [
                    line.wrapsHouse ? t("keysStatus.house") : nil, line.isCurrent ? t("keysStatus.current") : nil,
                    line.isHere ? nil : t("keysStatus.missing"),
                ]
                print(
                    t(
                        "keysStatus.line",
                        [
                            "key": line.master, "participants": line.participants,
                            "notes": notes.compactMap { $0 }.joined(),
                        ]
                    )
                )
            }
        }
    }
}

struct KeysRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: t("keysRotate.abstract"),
        discussion: t("keysRotate.example")
    )

    @OptionGroup var store: StoreOptions

    private struct Summary: Encodable {
        let key: String
        let isNew: Bool
        let rewrapped: Int
    }

    func run() async throws {
        let house = try await store.house()
        let casework = house.casework(clock: try BelgianClock.clock())
        // A change that was cut off is finished first: another new key would leave a third one.
        let waiting = try await casework.keys(as: .machine).waiting
        if waiting == 0 {
            var file = try MasterKeyFile(folder: house.place.folder, file: house.place.keyFile)
            // In the file before it is used: what it wraps must open after a cut of power.
            house.vault.add(try file.add())
        }
        let key = house.vault.masters.current.id
        if store.format == .text {
            print(t(waiting == 0 ? "keysRotate.made" : "keysRotate.resumed", ["key": key, "waiting": waiting]))
        }
        let count = try await casework.rotateKeys(as: .machine) { done in
            if store.format == .text { print(t("keysRotate.progress", ["done": done])) }
        }
        switch store.format {
        case .json: try printJSON(Summary(key: key, isNew: waiting == 0, rewrapped: count))
        case .text: print(t("keysRotate.done", ["count": count, "key": key]))
        }
    }
}
