internal import HTTPTypes
internal import Hummingbird

/// Refuses what no browser of ours sends, before anything is looked up for it: a strange method, no host or another
/// one, a body that is announced larger than the route takes.
struct RequestGuard: RouterMiddleware {
    typealias Context = VisitorContext

    let hosts: AllowedHosts

    private static let host = HTTPField.Name("Host")

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        try checkHost(of: request, on: context.endpointPath)
        guard [.get, .head, .post].contains(request.method) else { throw BadRequest.method }
        let limit = BodyLimits.limit(of: context.endpointPath)
        if let length = request.headers[.contentLength].flatMap(Int.init), length > max(limit, BodyLimits.ordinary) {
            throw BadRequest.tooLarge(limit: limit)
        }
        return try await next(request, context)
    }

    /// Whoever asks for `/health` from beside a proxy knows an address only, and learns nothing from it.
    private func checkHost(of request: Request, on route: String?) throws(BadRequest) {
        // The first Host is the authority; a second one stays among the headers.
        let hasSecond = Self.host.map { request.headers[$0] != nil } ?? false
        guard let authority = request.head.authority, !authority.isEmpty, !hasSecond else { throw .noHost }
        guard route == HealthPages.path || hosts.allows(authority) else { throw .foreignHost }
    }
}
