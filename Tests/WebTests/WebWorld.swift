import Casework
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ReferenceData
import Storage
import Synchronization
import TestHouse
import Web

/// A house with its pages, on a database of its own that can be made to fail.
final class WebWorld: Sendable {
    static let password = "paard batterij nietje"
    static let today = Day(number: 20_781)  // 2026-11-24

    private let store: TestStore
    private let calendar: Calendar
    let database: any Database
    let outage: Outage
    let house: House
    private let responder: RouterResponder<VisitorContext>

    /// Without a second factor, unless a test is about it.
    init(
        programmes: [String] = ["Programmes/reintegratie-door-werk.yaml"],
        isSecure: Bool = false,
        requiringFactor isRequired: Bool = false,
        metricsToken: String? = nil,
        weights: WeightsBook = .shipped
    ) async throws {
        store = try await TestStore()
        let outage = Outage()
        self.outage = outage
        database = ForwardingDatabase(
            to: store,
            beforeReading: { try outage.check() },
            beforeWriting: { try outage.check() }
        )
        let calendar = Calendar()
        self.calendar = calendar
        let casework = Casework(
            database: database,
            clock: { calendar.moment },
            weights: weights,
            // Many houses at once on few cores: slow is not broken.
            system: SystemBook(patience: .seconds(300))
        )
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for file in programmes {
            let path = root.appending(path: file)
            let text = try String(contentsOf: path, encoding: .utf8)
            _ = try await casework.loadProgramme(text: text, file: path.path, as: .machine)
        }
        let desk = SignInDesk(
            casework: casework,
            hasher: PasswordHasher(cost: .init(exponent: 4, lanes: 1)),
            rules: SignInRules(isSecondFactorRequired: isRequired)
        )
        house = House(casework: casework, desk: desk, isSecure: isSecure, metricsToken: metricsToken)
        // Once for all that is sent: the routes are many.
        responder = makeRouter(house).buildResponder()
    }

    /// What day it is in the house: ten in the morning.
    private final class Calendar: Sendable {
        private let day = Mutex(WebWorld.today)

        var moment: Moment {
            let today = day.withLock { $0 }
            return Moment(now: Instant(milliseconds: today.number * 86_400_000 + 36_000_000), today: today)
        }

        func turn(to day: Day) { self.day.withLock { $0 = day } }
    }

    /// Goes on to another day. Who was signed in has to sign in again.
    func travel(to day: Day) { calendar.turn(to: day) }

    /// Somebody who is signed in.
    struct Visitor: Sendable {
        let actor: Actor
        let token: String
        let formToken: String

        var headers: HTTPFields { [.cookie: "opstap=\(token)"] }
    }

    /// `participant`: whose own account it is.
    func visitor(_ role: Role, _ name: String? = nil, of participant: ID<Participant>? = nil) async throws -> Visitor {
        let email = "\(name ?? role.rawValue)@opstap.test"
        let new = NewUser(
            name: name ?? role.rawValue,
            email: email,
            role: role,
            institution: "VDAB",
            participant: participant,
            password: Self.password
        )
        _ = try await house.desk.addUser(new, as: .machine)
        return try await signedIn(email)
    }

    /// The same person on another day.
    func again(_ visitor: Visitor) async throws -> Visitor { try await signedIn("\(visitor.actor.name)@opstap.test") }

    private func signedIn(_ email: String) async throws -> Visitor {
        let signedIn = try await house.desk.signIn(email: email, password: Self.password, origin: "elsewhere")
        guard let session = try await house.desk.session(token: signedIn.token) else { throw Unexpected() }
        return Visitor(actor: signedIn.actor, token: signedIn.token, formToken: session.formToken)
    }

    struct Unexpected: Error {}

    /// How many statements the store was asked so far.
    var statements: Int { house.casework.system.statements }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        as visitor: Visitor? = nil,
        headers: HTTPFields = [:],
        body: String? = nil
    ) async throws -> TestResponse {
        var all = visitor?.headers ?? [:]
        for field in headers { all[field.name] = field.value }
        let sent = all
        var logger = Logger(label: "opstap")
        logger.logLevel = .critical
        let application = Application(responder: responder, logger: logger)
        return try await application.test(.router) { client in
            try await client.execute(
                uri: path,
                method: method,
                headers: sent,
                body: body.map { ByteBuffer(string: $0) }
            )
        }
    }
}

/// What the database of a house answers instead, from when a test says so.
final class Outage: Sendable {
    private let error = Mutex<(any Error & Sendable)?>(nil)

    /// Nil: the database works again.
    func fail(with error: (any Error & Sendable)?) { self.error.withLock { $0 = error } }

    func check() throws { if let error = error.withLock({ $0 }) { throw error } }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
