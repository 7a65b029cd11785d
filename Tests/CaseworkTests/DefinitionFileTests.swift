import Casework
import Domain
import Foundation
import Programmes
import Storage
import Testing

/// Definitions that come as files: by the command line, and with the program itself (decision 0022).
struct DefinitionFileTests {
    private let world: ReferralWorld
    private var house: Casework { world.casework }

    init() async throws { world = try await ReferralWorld() }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: ReferralWorld.root.appending(path: path), encoding: .utf8)
    }

    @Test func `several files are loaded all or none, and a dry run stores nothing`() async throws {
        let files = [
            DefinitionText(file: "instap.yaml", text: try text("Tests/Fixtures/instap.yaml")),
            DefinitionText(file: "kapot.yaml", text: "code: kapot\n"),
        ]
        let results = try await house.loadProgrammes(files, reason: "X", dryRun: false, as: .machine)
        #expect(results.map(\.code) == ["instap", nil])
        #expect(try await house.programmeLines(as: .machine).count == 1)
        let sound = Array(files.prefix(1))
        let dry = try await house.loadProgrammes(sound, reason: "X", dryRun: true, as: .machine)
        #expect(dry.map(\.loading) == [.newVersion(1)])
        #expect(try await house.programmeLines(as: .machine).count == 1)
        #expect(try await house.loadProgrammes(sound, reason: "X", dryRun: false, as: .machine) == dry)
        let again = try await house.loadProgrammes(sound, reason: "X", dryRun: false, as: .machine)
        #expect(again.map(\.loading) == [.unchanged(1)])
    }

    @Test func `a shipped definition is taken in once; afterwards it changes nothing by itself`() async throws {
        let instap = DefinitionText(file: "instap.yaml", text: try text("Tests/Fixtures/instap.yaml"))
        #expect(try await house.takeIn(instap, as: .machine) == .loaded(code: "instap"))
        #expect(try await house.takeIn(instap, as: .machine) == .known)
        let other = DefinitionText(
            file: "instap.yaml",
            text: instap.text.replacing("name: Instap", with: "name: Anders")
        )
        #expect(try await house.takeIn(other, as: .machine) == .different(code: "instap", inForce: 1))
        #expect(try await house.programme("instap", as: .machine).definition.name == "Instap")
        _ = try await house.loadProgramme(text: other.text, file: "x", reason: "Andere naam.", as: .machine)
        #expect(try await house.takeIn(instap, as: .machine) == .known, "it was in force before")
        #expect(try await house.programme("instap", as: .machine).definition.name == "Anders")
        guard case .faulty = try await house.takeIn(DefinitionText(file: "x", text: "code: x"), as: .machine) else {
            Issue.record("a faulty definition was taken in")
            return
        }
    }

    @Test func `what another process published is known without a restart`() async throws {
        let open = try text("Tests/Fixtures/instap.yaml").replacing(
            "\ncode: instap\n",
            with: "\ncode: reintegratie-door-werk\n"
        )
        try await house.keepProgrammesInMind()
        #expect(house.haveSittingDays && house.hasSittingDays(world.programme))
        let now = house.clock()
        let other = Casework(database: world.database, clock: { now })
        _ = try await other.loadProgramme(text: open, file: "x", reason: "X", as: .machine)
        try await house.keepProgrammesInMind()
        #expect(house.haveSittingDays, "asked a moment ago")
        let later = house.at(Moment(now: now.now.adding(seconds: 61), today: now.today))
        try await later.keepProgrammesInMind()
        #expect(!house.haveSittingDays && !house.hasSittingDays(world.programme))
        try await other.keepProgrammesInMind()
        #expect(!other.haveSittingDays, "the process itself knows at once")
    }

    /// Stores a text as the next version, as an earlier program with a milder checker would have.
    private func store(_ text: String, version: Int) async throws {
        let loading = ProgrammeVersion(
            code: world.programme,
            version: version,
            loadedAt: house.clock().now,
            loadedBy: nil,
            reason: ""
        )
        try await world.database.write { tx in
            try ProgrammeTable.insert(loading, digest: "\(version)", definition: text, in: tx)
        }
    }

    @Test func `a stored version stays usable when only a stricter checker refuses it`() async throws {
        let lines = try PublishingTests.shipped().components(separatedBy: "\n")
        let sittings = try #require(lines.firstIndex { $0.hasPrefix("sittings:") })
        let flow = try #require(lines.firstIndex { $0.hasPrefix("flow:") })
        let linted = (lines[..<sittings] + lines[flow...]).joined(separator: "\n")
        let check = ProgrammeFile.check(text: linted, file: "x")
        #expect(check.programme == nil && check.diagnostics.contains { $0.code == "no-sittings" })
        try await store(linted, version: 2)
        #expect(try await house.programme(world.programme, as: .machine).definition.sittings == nil)
        // A key that an earlier language had.
        let older = try PublishingTests.shipped().replacing("minimum_age: 18", with: "minimum_age: 19\n  vroeger: 1")
        #expect(ProgrammeFile.check(text: older, file: "x").diagnostics.map(\.code) == ["unknown-key"])
        try await store(older, version: 3)
        #expect(try await house.programme(world.programme, as: .machine).definition.minimumAge == 19)
        _ = try await world.refer(try world.new())
    }

    @Test func `a stored version of which something is lost is named, with what can't be read`() async throws {
        let text = try PublishingTests.shipped().replacing("minimum_age: 18", with: "minimum_age: achttien")
        try await store(text, version: 2)
        let error = await #expect(throws: UnreadableVersion.self) {
            try await house.programme(world.programme, as: .machine)
        }
        #expect(error?.code == world.programme && error?.version == 2)
        #expect(error?.diagnostics.map(\.code) == ["not-a-number"])
        // Its text is still to be read, and the menu still known.
        let shown = try await house.programmeText(of: world.programme, version: 2, as: .machine)
        #expect(shown.definition == nil && shown.text == text)
        try await house.keepProgrammesInMind()
        #expect(house.haveSittingDays)
    }
}
