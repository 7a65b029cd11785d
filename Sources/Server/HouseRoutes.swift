package import Casework
internal import Domain
internal import Storage
internal import Web

/// Every route that the house serves, without opening one.
package enum HouseRoutes {
    package struct Line: Sendable {
        package let method: String
        /// With `:name` for what differs.
        package let path: String
        /// Nil for what anybody may ask for.
        package let action: Action?
    }

    package static func lines() -> [Line] {
        let clock: @Sendable () -> Moment = { Moment(now: Instant(milliseconds: 0), today: Day(number: 0)) }
        let casework = Casework(database: ClosedDatabase(), clock: clock)
        let table = RouteTable()
        _ = makeRouter(House(casework: casework, desk: SignInDesk(casework: casework)), noting: table)
        return table.lines.map { Line(method: $0.method, path: $0.path, action: $0.action) }
    }
}

/// Where there is no database: the routes are listed, none of them is asked for.
private struct ClosedDatabase: Database {
    let dialect = Dialect.sqlite
    let vault = Vault(MasterKeys(current: .random()))

    private func closed() -> StorageError { .unavailable("closed") }

    func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        throw closed()
    }

    func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        throw closed()
    }

    func facts() async throws -> EngineFacts { throw closed() }

    func damage() async throws -> [EngineDamage] { throw closed() }

    func forget() async throws { throw closed() }
}
