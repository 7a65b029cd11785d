internal import Casework
internal import Domain
internal import Hummingbird
internal import Logging

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
            return .redirect(to: signInAddress(for: request), type: .normal)
        } catch {
            let problem = Problem(error)
            if problem.isFault {
                context.logger.error("request failed", metadata: ["error": "\(String(reflecting: error))"])
            }
            return house.problemPage(problem, session: context.session)
        }
    }

    /// After signing in one comes back to the page asked for; never to another site.
    private func signInAddress(for request: Request) -> String {
        guard request.method == .get, request.uri.path != "/" else { return "/aanmelden" }
        return "/aanmelden?naar=\(request.uri.path)"
    }
}

/// What a thrown error is to the person who sees it.
struct Problem {
    let status: HTTPResponse.Status
    /// The key of the page's words: `error.<name>.title`, `.text`.
    let name: String
    let messages: [Message]
    var isFault: Bool { status.code >= 500 }

    init(_ error: any Error) {
        switch error {
        case Refusal.notFound: self.init(.notFound, "notFound")
        case Refusal.stale: self.init(.conflict, "stale")
        case Refusal.rule(let message): self.init(.unprocessableContent, "rule", [message])
        case let faults as Faults: self.init(.unprocessableContent, "fields", faults.all.map(\.message))
        case BadRequest.encoding: self.init(.badRequest, "badRequest")
        case BadRequest.tooLarge: self.init(.contentTooLarge, "tooLarge")
        case BadRequest.foreignForm: self.init(.forbidden, "foreignForm")
        case let error where isUnavailable(error): self.init(.serviceUnavailable, "unavailable")
        case let error as any HTTPResponseError: self.init(http: error.status)
        default: self.init(.internalServerError, "fault")
        }
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
