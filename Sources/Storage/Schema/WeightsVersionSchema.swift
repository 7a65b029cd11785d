extension Migration {
    /// By which version of the weights the last nightly comparison was made; 0 is not known.
    static let weightsVersions = Migration(name: "versions of weights") { _ in
        ["ALTER TABLE match_runs ADD COLUMN weights_version INTEGER NOT NULL DEFAULT 0"]
    }
}
