import Domain
import Foundation
import TestHouse
import Testing

@testable import Storage

/// A house that was used while names of accounts, and those in the audit log, still stood there in plain words.
struct SealedNamesMigrationTests {
    private typealias World = SealedNamesWorld

    // swift-format-ignore: each statement is one row
    private static let before: [SQL] = [
        """
        INSERT INTO participants (id, given_name, family_name, sort_key, birth_day, version)
        VALUES ('anna', 'Kanarievoornaam', 'De Kanarienaam', 'de kanarienaam, kanarievoornaam', '1985-07-30', 1)
        """,
        """
        INSERT INTO users (id, name, email, role, participant_id, is_active, created_at, version)
        VALUES ('u-anna', 'Kanarievoornaam De Kanarienaam', 'a@voorbeeld.test', 'participant', 'anna', 1, 'x', 1),
            ('u-koen', 'Koen Baert', 'k@voorbeeld.test', 'coach', NULL, 1, 'x', 1)
        """,
    ]

    /// A line as the program before wrote it.
    private static func insertPlainly(_ line: AuditLine, in tx: borrowing Transaction) throws {
        guard let head = try AuditTable.head(in: tx) else { return }
        let (vault, position) = (tx.vault, head.position + 1)
        let columns = line.columns(sealedReason: nil)
        let seal = try vault.chain(AuditChain.text(position: position, columns: columns, after: head.seal))
        try tx.run(
            """
            INSERT INTO audit_lines (id, at, actor_id, actor_name, role, action, participant_id, position, seal)
            VALUES (\(line.id), \(line.at), \(line.actor.id), \(line.actor.name), \(line.actor.role), \(line.action),
                \(line.participant), \(position), \(seal))
            """
        )
        try AuditTable.setHead(AuditChain.Head(position: position, seal: seal) { try vault.chain($0) }, in: tx)
    }

    @Test func `names of accounts and in the audit log are sealed when the schema comes forward, and the chain holds`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        let before = try #require(Schema.migrations.firstIndex { $0.name == Migration.sealedNames.name })
        try await Schema.migrate(store, at: Instant(milliseconds: 0), to: before)
        let noted = try await store.write { tx in
            for row in Self.before { try tx.run(row) }
            for number in 1...5 {
                try Self.insertPlainly(World.line(number, number == 3 ? .coach : .participant), in: tx)
            }
            return try AuditTable.head(in: tx)?.seal
        }
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        #expect(try await World.texts(of: store).filter { $0.lowercased().contains("kanarie") } == [])
        try await store.read { tx in
            let called = World.called.full
            #expect(try UserTable.all(in: tx).map(\.name) == [called, "Koen Baert"])
            let names = try AuditQuery.lines(AuditFilter(), limit: 9, in: tx).map(\.line.actor.name)
            #expect(names == [called, called, "Koen Baert", called, called])
            #expect(try AuditTable.verify(notedHead: noted, in: tx).isSound)
        }
        guard TestStore.postgres == nil else { return }
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder.path) {
            let bytes = try Data(contentsOf: store.folder.appending(path: file))
            for word in ["Kanarie", "kanarie"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file)") }
        }
    }
}
