/// What a session runs on, as far as its browser says so: enough for people to recognise their own, and no more is
/// kept.
package struct Device: Hashable, Sendable {
    package enum Browser: String, CaseIterable, Sendable { case firefox, edge, opera, samsung, chrome, safari, other }
    package enum System: String, CaseIterable, Sendable { case windows, macos, iphone, ipad, android, linux, other }

    package let browser: Browser
    package let system: System

    package init(browser: Browser, system: System) {
        self.browser = browser
        self.system = system
    }

    /// Reads the header `User-Agent`. Browsers name others before themselves, so the order matters.
    package init(userAgent: String) {
        let text = userAgent.prefix(500).lowercased()
        let browsers: [(String, Browser)] = [
            ("firefox/", .firefox), ("fxios/", .firefox), ("edg", .edge), ("opr/", .opera),
            ("samsungbrowser/", .samsung), ("chrome/", .chrome), ("crios/", .chrome), ("safari/", .safari),
        ]
        let systems: [(String, System)] = [
            ("iphone", .iphone), ("ipad", .ipad), ("android", .android), ("windows", .windows),
            ("mac os", .macos), ("macintosh", .macos), ("linux", .linux), ("cros", .linux),
        ]
        browser = browsers.first { text.contains($0.0) }?.1 ?? .other
        system = systems.first { text.contains($0.0) }?.1 ?? .other
    }
}
