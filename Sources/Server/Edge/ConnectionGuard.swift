internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes
internal import Web

/// Sits on one connection, between the parser and the pages. It cuts off whoever sends or takes too slowly, ends the
/// connection after an answer that says so, and gives the strict headers to answers that never saw our middleware: those
/// of the parser.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    private let isSecure: Bool
    /// The request whose body is coming in.
    private var pace: BodyPace?
    private var inbound: Scheduled<Void>?
    private var outbound: Scheduled<Void>?
    /// Parts of an answer that the other end has not taken yet, and when it last took one.
    private var pending = 0
    private var lastTaken = NIODeadline.now()
    private var endsConnection = false

    init(limits: ConnectionLimits, isSecure: Bool) {
        self.limits = limits
        self.isSecure = isSecure
    }

    // MARK: What comes in

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { awaitFirstHead(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        awaitFirstHead(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            pace = BodyPace(began: .now(), limits: limits)
            watchBody(context)
        case .body(let buffer):
            pace?.receive(buffer.readableBytes)
            if pace?.isTooLarge == true {
                stop()
                context.close(promise: nil)
                return
            }
        case .end:
            pace = nil
            inbound?.cancel()
            inbound = nil
        }
        context.fireChannelRead(data)
    }

    private func awaitFirstHead(_ context: ChannelHandlerContext) {
        guard inbound == nil else { return }
        inbound = schedule(limits.firstHead, context) { context.close(promise: nil) }
    }

    private func watchBody(_ context: ChannelHandlerContext) {
        inbound?.cancel()
        guard let pace else { return }
        inbound = schedule(pace.due - .now(), context) { [self] in
            guard let pace = self.pace else { return }
            guard pace.due <= .now() else { return watchBody(context) }
            // Whoever reads the body gets this instead of the rest of it, and answers with a page.
            context.fireErrorCaught(SlowRequest())
            inbound = schedule(limits.farewell, context) { context.close(promise: nil) }
        }
    }

    // MARK: What goes out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let taken = promise ?? context.eventLoop.makePromise(of: Void.self)
        var part = unwrapOutboundIn(data)
        var isEnd = false
        switch part {
        case .head(var head):
            // Pages have theirs already; the parser's own answers have none.
            if head.headerFields[.contentSecurityPolicy] == nil {
                StrictHeaders.put(on: &head.headerFields, isSecure: isSecure)
                part = .head(head)
            }
            endsConnection = head.headerFields[.connection]?.lowercased() == "close"
        case .body: break
        case .end: isEnd = endsConnection
        }
        pending += 1
        lastTaken = .now()
        if outbound == nil { watchTaking(context) }
        taken.futureResult.assumeIsolated().whenComplete { [self] _ in
            pending -= 1
            lastTaken = .now()
            if pending == 0 {
                outbound?.cancel()
                outbound = nil
            }
            if isEnd { end(context) }
        }
        context.write(wrapOutboundOut(part), promise: taken)
    }

    private func watchTaking(_ context: ChannelHandlerContext) {
        outbound = schedule(lastTaken + limits.stall - .now(), context) { [self] in
            guard lastTaken + limits.stall <= .now() else { return watchTaking(context) }
            context.close(promise: nil)
        }
    }

    /// Ends the connection, a little later when the other end is still sending: closing at once would take back the
    /// answer that it has not read yet.
    private func end(_ context: ChannelHandlerContext) {
        guard pace != nil else { return context.close(promise: nil) }
        inbound?.cancel()
        inbound = schedule(limits.farewell, context) { context.close(promise: nil) }
    }

    private func stop() {
        inbound?.cancel()
        outbound?.cancel()
        (inbound, outbound, pace) = (nil, nil, nil)
    }

    private func schedule(
        _ wait: TimeAmount,
        _ context: ChannelHandlerContext,
        _ act: @escaping () -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: max(wait, .milliseconds(1)), act)
    }
}
