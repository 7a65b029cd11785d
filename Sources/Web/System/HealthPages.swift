internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What machines ask: is the house well, and how does it fare in numbers. Nobody signs in for it, and nothing in it is
/// about a person.
struct HealthPages {
    static let path = "/health"

    let house: House

    func add(to router: Router<VisitorContext>) {
        router.get(RouterPath(Self.path), use: health)
        router.get("/metrics", use: metrics)
    }

    /// 200 while everything works, 503 when reading or writing fails. Words only: an outsider learns no version, size or
    /// number.
    func health(_ request: Request, context: VisitorContext) async throws -> Response {
        let health = await house.casework.healthDesk.health()
        let text = """
            {"status":"\(health.state.rawValue)","checks":{"read":"\(health.read.rawValue)",\
            "write":"\(health.write.rawValue)","disk":"\(health.disk.rawValue)","backup":"\(health.backup.rawValue)"}}

            """
        return answer(text, type: "application/json", status: health.state == .failing ? .serviceUnavailable : .ok)
    }

    /// The counters, in the text format of Prometheus.
    /// - Throws: `Refusal.notFound` for whoever has no token, or does not ask from this machine itself.
    func metrics(_ request: Request, context: VisitorContext) async throws -> Response {
        guard isAllowed(request, context) else { throw Refusal.notFound }
        var text = MetricsText()
        text.write(try await house.casework.gauges())
        text.write(house.casework.system)
        text.write(house.tally)
        return answer(text.text, type: "text/plain; version=0.0.4; charset=utf-8", status: .ok)
    }

    /// Behind a proxy on the same machine everybody comes from this machine: then only the token counts.
    private func isAllowed(_ request: Request, _ context: VisitorContext) -> Bool {
        guard let token = house.metricsToken else {
            return !house.isSecure && ["127.0.0.1", "::1"].contains(context.remoteAddress?.ipAddress)
        }
        return isEqualInConstantTime((request.headers[.authorization] ?? "").utf8, "Bearer \(token)".utf8)
    }

    private func answer(_ text: String, type: String, status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [.contentType: type],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}
