import Domain
import Foundation
import Testing

@testable import Storage

/// A backup is read whole and unchanged, with its key, or not at all.
struct BackupFormatTests {
    private let vault = Vault(MasterKeys(current: .random()))
    private let items: [SnapshotItem]
    /// Head, then length and piece in turn.
    private let parts: [[UInt8]]

    init() throws {
        let text = String(repeating: "abcdefghij", count: 30_000)
        items =
            [.table(name: "notes", columns: ["id", "text"])]
            + (0..<11).map { .row([.integer($0), .text(text + String($0))]) }
            + [.tableEnd(ContentDigest()), .end(tables: 1)]
        var parts: [[UInt8]] = []
        let sealer = try BackupSealer(schema: 3, madeAt: TransferWorld.now, vault: vault) { parts.append($0) }
        for item in items { try sealer.put(item) }
        try sealer.finish()
        self.parts = parts
    }

    private func read(_ bytes: [UInt8], with vault: Vault? = nil) throws -> [SnapshotItem] {
        var rest = bytes[...]
        let opener = try BackupOpener(vault: vault ?? self.vault) { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        var found: [SnapshotItem] = []
        while let item = try opener.next() { found.append(item) }
        return found
    }

    private var whole: [UInt8] { parts.flatMap { $0 } }
    /// Where the head and each piece end.
    private var ends: [Int] { parts.indices.map { parts[...$0].reduce(0) { $0 + $1.count } } }

    @Test func `what was put in comes out`() throws {
        #expect(parts.count >= 4, "several pieces")
        #expect(try read(whole) == items)
    }

    @Test func `the head tells the schema, the moment and the key's name, and nothing of the content`() throws {
        var rest = whole[...]
        let header = try BackupOpener.header { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        #expect(header.schema == 3 && header.madeAt == TransferWorld.now && header.master == vault.masters.current.id)
        for word in ["abcdefghij", "notes"] { #expect(Data(whole).range(of: Data(word.utf8)) == nil) }
    }

    @Test func `a file that ends early is found, at every edge of a piece and beside it`() {
        for end in ends.dropLast() + ends.map({ $0 - 1 }) + ends.dropLast().flatMap({ [$0 + 1, $0 + 5, $0 + 6] }) + [
            0, 7, 13,
        ] {
            #expect(throws: BackupError.self, "\(end) of \(whole.count) bytes") { try read(Array(whole[..<end])) }
        }
    }

    @Test func `a flipped bit is found in the head and in every piece`() {
        var places = Array(0..<parts[0].count)
        for (start, end) in zip(ends, ends.dropFirst()) {
            places += [start, start + 3, start + 4, start + 5, (start + end) / 2, end - 16, end - 1]
        }
        for place in places {
            var bytes = whole
            bytes[place] ^= 1
            #expect(throws: BackupError.self, "byte \(place)") { try read(bytes) }
        }
    }

    @Test func `pieces that changed places, came twice or are missing are found`() {
        let last = parts.count - 1
        var orders = [[0] + Array(2...last), [0, 1, 1] + Array(2...last), [0, 2, 1] + Array(3...last), [0, last]]
        orders.append(Array(0...last) + [last])
        orders.append(Array(0...last) + [1])
        for order in orders {
            #expect(throws: BackupError.self, "\(order)") { try read(order.flatMap { parts[$0] }) }
        }
        #expect(throws: BackupError.broken) { try read(whole + [0]) }
    }

    @Test func `pieces of another backup with the same key do not fit`() throws {
        var other: [[UInt8]] = []
        let sealer = try BackupSealer(schema: 3, madeAt: TransferWorld.now, vault: vault) { other.append($0) }
        for item in items { try sealer.put(item) }
        try sealer.finish()
        #expect(throws: BackupError.broken) { try read((parts.dropLast() + [other[other.count - 1]]).flatMap { $0 }) }
        #expect(throws: BackupError.broken) { try read(([other[0]] + parts.dropFirst()).flatMap { $0 }) }
    }

    @Test func `without the master key it stays shut and says which key that is; with an older key it opens`() throws {
        let id = vault.masters.current.id
        #expect(throws: BackupError.missingKey(id)) { try read(whole, with: Vault(MasterKeys(current: .random()))) }
        var keys = vault.masters
        keys.add(.random())
        #expect(try read(whole, with: Vault(keys)) == items)
    }

    @Test func `what is no backup is called that`() {
        #expect(throws: BackupError.notABackup) { try read(Array("SQLite format 3\u{0}more".utf8)) }
        #expect(throws: BackupError.notABackup) { try read([]) }
        var later = whole
        later[9] = 2
        #expect(throws: BackupError.otherFormat) { try read(later) }
    }
}
