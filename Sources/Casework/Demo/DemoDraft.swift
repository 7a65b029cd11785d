internal import Domain

/// A change of a definition that the coordinator of the demo data is working on, so that the pages of a draft have something
/// to show.
enum DemoDraft {
    static func begin(in casework: Casework, as coordinator: Actor) async throws {
        guard
            let code = try await casework.programmeLines(as: coordinator).map(\.code).first(where: {
                $0 == DemoStory.programme
            })
        else { return }
        let text = try await casework.draft(of: code, as: coordinator).text
        // A contact in the seventh week instead of the sixth.
        let changed = text.replacing("weeks: [1, 2, 4, 6]", with: "weeks: [1, 2, 4, 7]")
        try await casework.saveDraft(changed, of: code, version: 0, as: coordinator)
    }
}
