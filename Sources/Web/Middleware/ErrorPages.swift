internal import Casework
internal import Domain
package import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Markup
internal import Programmes

/// Turns everything that was thrown into a page: what happened and what to do. A fault of the program is logged once,
/// with the request's id; its words never reach the page.
struct ErrorPages: RouterMiddleware {
    typealias Context = VisitorContext

    let house: House

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is NotSignedIn {
            return .seeOther((context.halfway?.link ?? Link("aanmelden")).leading(to: wanted(by: request)))
        } catch is NotHalfway {
            return .seeOther(Link())
        } catch {
            let problem = Problem(error)
            if problem.isFault { note(error, context) }
            let language = PageLanguage.ofProblem(with: request)
            let spoken = language.map { house.reading($0) } ?? house
            var response = spoken.problemPage(
                problem,
                request: context.requestID,
                session: context.session,
                back: language.flatMap { Self.ownStart(in: $0, for: context) }
                    ?? (problem.isAboutCase ? Self.back(from: request) : nil)
            )
            if problem.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD, POST" }
            // What was not read to its end is no beginning of a next request.
            if problem.leavesBody { response.headers[.connection] = "close" }
            return response
        }
    }

    /// The own pages of a participant, in the language in which they are read; nil for anybody else.
    private static func ownStart(in language: Language, for context: VisitorContext) -> (link: Link, key: String)? {
        guard context.session?.actor.role == .participant else { return nil }
        return (link: Room.own.link.reading(language), key: "action.home")
    }

    /// The file or the referral that the page asked for belongs to; nil elsewhere.
    private static func back(from request: Request) -> (link: Link, key: String)? {
        let segments = request.uri.path.split(separator: "/").map(String.init)
        guard segments.count > 2, segments[1] != "invoer" else { return nil }
        let link = Link(segments: Array(segments.prefix(2)))
        return switch Room(rawValue: segments[0]) {
        case .participants: (link, "action.toFile")
        case .referrals: (link, "action.toReferral")
        default: nil
        }
    }

    /// A fault is in the log with its words, and on the administrator's page without them.
    private func note(_ error: any Error, _ context: VisitorContext) {
        context.logger.error("request failed", metadata: ["error": "\(String(reflecting: error))"])
        let fault = NotedFault(
            at: house.casework.clock().now,
            route: context.endpointPath ?? RequestTally.noRoute,
            kind: kind(of: error),
            request: context.requestID
        )
        house.casework.system.note(fault)
    }

    /// After signing in one comes back to the page asked for, or to the page of the form that was sent; never to another
    /// site.
    private func wanted(by request: Request) -> Destination {
        if request.method == .get { return Destination(request.uri.path) }
        guard let page = request.headers[.referer], let host = request.head.authority else { return Destination("") }
        let parts = page.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[2] == host else { return Destination("") }
        return Destination("/" + parts[3].prefix { $0 != "?" && $0 != "#" })
    }
}

extension HTTPResponse.Status {
    /// RFC 4918, 11.5: there is no room to store what was asked.
    package static let insufficientStorage = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}

/// What a thrown error is to the person who sees it.
struct Problem {
    let status: HTTPResponse.Status
    /// The key of the page's words: `error.<name>.title`, `.text`.
    let name: String
    let messages: [Message]
    var isFault: Bool { status.code >= 500 }
    /// Whether a rule said no about a case that this person may see.
    var isAboutCase: Bool { ["rule", "fields", "stale"].contains(name) }
    /// Whether a part of the request's body may not have been read.
    var leavesBody: Bool { [.contentTooLarge, .requestTimeout].contains(status) || name == "brokenOff" }

    init(_ error: any Error) {
        switch error {
        case Refusal.notFound: self.init(.notFound, "notFound")
        case Refusal.stale: self.init(.conflict, "stale")
        case Refusal.rule(let message): self.init(.unprocessableContent, "rule", [message])
        case let faults as Faults: self.init(.unprocessableContent, "fields", faults.all.map(\.message))
        case let unreadable as UnreadableVersion: self.init(unreadable)
        case is HashingPool.Full: self.init(.serviceUnavailable, "busy")
        case is FormTaken: self.init(.conflict, "formTaken")
        case BadRequest.encoding: self.init(.badRequest, "badRequest")
        case BadRequest.tooLarge: self.init(.contentTooLarge, "tooLarge")
        case BadRequest.foreignForm: self.init(.forbidden, "foreignForm")
        case BadRequest.method: self.init(.methodNotAllowed, "method")
        case BadRequest.noHost: self.init(.badRequest, "host")
        case BadRequest.foreignHost: self.init(.misdirectedRequest, "host")
        case BadRequest.tooSlow: self.init(.requestTimeout, "tooSlow")
        case BadRequest.brokenOff: self.init(.badRequest, "brokenOff")
        case let error where isFull(error): self.init(.insufficientStorage, "full")
        case let error where isUnavailable(error): self.init(.serviceUnavailable, "unavailable")
        case let error as any HTTPResponseError: self.init(http: error.status)
        default: self.init(.internalServerError, "fault")
        }
    }

    /// What of the definition can't be read: it says nothing about people.
    private init(_ unreadable: UnreadableVersion) {
        let facts = ["code": unreadable.code, "version": "\(unreadable.version)"]
        let places = unreadable.diagnostics.prefix(5).flatMap { diagnostic in
            let place = ["line": "\(diagnostic.line)", "column": "\(diagnostic.column)", "code": diagnostic.code]
            return [Message("programme.unreadablePlace", place), diagnostic.message]
        }
        let messages = [Message("programme.unreadableVersion", facts)] + places
        self.init(.internalServerError, "unreadableVersion", messages)
    }

    private init(http status: HTTPResponse.Status) {
        switch status {
        case .notFound: self.init(.notFound, "notFound")
        case .contentTooLarge: self.init(.contentTooLarge, "tooLarge")
        default: self.init(status, status.code < 500 ? "badRequest" : "fault")
        }
    }

    private init(_ status: HTTPResponse.Status, _ name: String, _ messages: [Message] = []) {
        self.status = status
        self.name = name
        self.messages = messages
    }
}
