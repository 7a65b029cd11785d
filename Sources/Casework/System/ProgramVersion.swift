/// The version of this program: the one place that says it. A release changes it together with `CHANGELOG.md`.
package enum ProgramVersion {
    package static let current = "0.3.0"

    /// The Swift it was built with.
    package static let swift: String = {
        #if compiler(>=6.4)
            "6.4+"
        #else
            "6.3"
        #endif
    }()
}
