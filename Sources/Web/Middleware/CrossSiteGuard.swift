internal import HTTPTypes
internal import Hummingbird

/// Refuses changes that another site asks a browser to make: by `Sec-Fetch-Site` and by `Origin`, neither of which may
/// say otherwise. The forms' own token stands behind it.
struct CrossSiteGuard: RouterMiddleware {
    typealias Context = VisitorContext

    /// Where people reach the house, if somebody set it.
    let publicAddress: String?

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head, isForeign(request) { throw BadRequest.foreignForm }
        return try await next(request, context)
    }

    private func isForeign(_ request: Request) -> Bool {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        if let site, site != "same-origin", site != "none" { return true }
        guard let origin = request.headers[.origin] else { return false }
        // A page that sends no referrer sends no origin either; then the browser's own word has to say that it is ours.
        if origin == "null" { return site == nil }
        if let publicAddress, origin == publicAddress { return false }
        guard let host = request.head.authority else { return true }
        return origin != "http://\(host)" && origin != "https://\(host)"
    }
}
