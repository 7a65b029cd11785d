package import Casework
internal import Hummingbird

/// Every route of the house with the action it is for, in the order of their paths: the register of its doors.
package final class RouteTable {
    package struct Line: Hashable, Sendable {
        package let method: String
        /// With `:name` for what differs.
        package let path: String
        /// Nil for what anybody may ask for, such as the page to sign in.
        package let action: Action?
    }

    private var noted: [Line] = []
    private var open: [Line] = []

    package init() {}

    package var lines: [Line] { (noted + open).sorted { ($0.path, $0.method) < ($1.path, $1.method) } }

    func note(_ method: String, _ path: RouterPath, _ action: Action) {
        noted.append(Line(method: method, path: path.description, action: action))
    }

    /// Takes the routes that a router has besides those that were noted: they are open to anybody.
    func noteOpen(of router: Router<VisitorContext>) {
        let known = Set(noted.map { [$0.method, $0.path] })
        open = router.routes.filter { $0.method != .head }.map {
            Line(method: $0.method.rawValue, path: $0.path.description, action: nil)
        }.filter { !known.contains([$0.method, $0.path]) }
    }
}
