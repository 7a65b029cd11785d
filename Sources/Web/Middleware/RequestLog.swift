internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Gives each request an id of our own, counts it, and writes one line for it: method, route pattern, status, time.
/// Never the address itself: a query can hold a name.
struct RequestLog: RouterMiddleware {
    typealias Context = VisitorContext

    let tally: RequestTally

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        let id = RequestName.make()
        context.logger[metadataKey: RequestName.key] = "\(id)"
        var response = try await next(request, context)
        response.headers[StrictHeaders.requestID] = id
        let taken = ContinuousClock.now - start
        let route = context.endpointPath ?? RequestTally.noRoute
        let method = RequestTally.Method(request.method)
        tally.note(.init(route: route, method: method, status: response.status.code / 100), taken: taken)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(method.rawValue)", "route": "\(route)", "status": "\(response.status.code)",
                "milliseconds": "\(taken.wholeMilliseconds)",
            ]
        )
        return response
    }
}

/// The id of one request, short enough to be read out over the telephone: on the page of a fault, in the log, and in
/// the header `X-Request-Id`. It is always ours; one that a request brings along is not believed.
enum RequestName {
    static let key = "request"

    /// Without letters and digits that look alike.
    private static let signs = Array("23456789abcdefghjkmnpqrstvwxyz")

    /// `k7qd-29xm`.
    static func make() -> String {
        let text = (0..<8).map { _ in signs[Int.random(in: signs.indices)] }
        return "\(String(text[..<4]))-\(String(text[4...]))"
    }
}

extension VisitorContext {
    /// The id that `RequestLog` gave the request.
    var requestID: String { logger[metadataKey: RequestName.key]?.description ?? "" }
}

extension Duration {
    var wholeMilliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }

    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
