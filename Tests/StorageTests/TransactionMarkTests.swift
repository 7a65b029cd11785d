import Storage
import TestHouse
import Testing

@testable import StoragePostgres

/// What became of a transaction whose end nobody heard, by the books of the server. Runs when `OPSTAP_TEST_POSTGRES` names
/// one.
@Suite(.enabled(if: TestStore.postgres != nil))
struct TransactionMarkTests {
    private let connection: PostgresConnection

    init() async throws {
        let store = try await TestStore()
        let address = try #require(TestStore.postgres)
        connection = PostgresConnection(
            settings: PostgresSettings(address: address),
            vault: store.vault,
            label: "opstap.postgres.mark"
        )
    }

    private struct TakenBack: Error { let mark: TransactionMark }

    private func committed() async throws -> TransactionMark {
        let written = try await connection.write { tx in try TransactionMark(tx.rows(TransactionMark.question)) }
        guard case .confirmed(let mark) = written else { throw StorageError.unavailable("not confirmed") }
        return mark
    }

    @Test func `what was committed is told as such, as long as the server ran on without a crash`() async throws {
        let mark = try await committed()
        #expect(mark.since != nil)
        #expect(try await connection.fate(of: mark) == .committed)
    }

    @Test(arguments: ["1", nil] as [String?])
    func `after a crash nobody knows whose a number that is committed was`(since: String?) async throws {
        let mark = TransactionMark(number: try await committed().number, since: since)
        #expect(try await connection.fate(of: mark) == .unknown)
    }

    @Test func `what was taken back may be done once more`() async throws {
        let error = await #expect(throws: TakenBack.self) {
            _ = try await connection.write { (tx: borrowing Transaction) throws -> Int in
                throw TakenBack(mark: try TransactionMark(tx.rows(TransactionMark.question)))
            }
        }
        let mark = try #require(error?.mark)
        #expect(try await connection.fate(of: mark) == .undone)
        #expect(try await connection.fate(of: TransactionMark(number: mark.number, since: "1")) == .undone)
    }

    @Test func `a number that nobody has yet was forgotten by the server, and the work may be done once more`()
        async throws
    {
        let mark = TransactionMark(number: "\(Int.max)", since: try await committed().since)
        #expect(try await connection.fate(of: mark) == .undone)
        // The connection goes on.
        #expect(try await connection.fate(of: committed()) == .committed)
    }
}
