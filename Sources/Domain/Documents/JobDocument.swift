/// What a coach chose and wrote for the papers of somebody who applies for work (C4). What stands in the file is not copied:
/// a CV is made anew each time it is shown.
package struct JobDocument: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case cv, letter }

    package let id: ID<JobDocument>
    package let kind: Kind
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package var words: Words
    /// When it was saved last.
    package var on: Day
    package var by: String
    package var version: Int

    package init(
        id: ID<JobDocument>,
        kind: Kind,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        words: Words,
        on: Day,
        by: String,
        version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.trajectory = trajectory
        self.participant = participant
        self.words = words
        self.on = on
        self.by = by
        self.version = version
    }

    package struct Words: Hashable, Sendable {
        /// How the person can be reached: nothing of it stands in the file.
        package var contact: String
        /// Of a CV: who somebody is, in a few lines. Of a letter: the letter.
        package var body: String
        /// Of a letter: to whom it goes, and for which job.
        package var recipient: String
        package var job: String
        /// Of a CV: the keys of the lines that stay out of it.
        package var leftOut: Set<String>

        package init(
            contact: String = "",
            body: String = "",
            recipient: String = "",
            job: String = "",
            leftOut: Set<String> = []
        ) {
            self.contact = contact
            self.body = body
            self.recipient = recipient
            self.job = job
            self.leftOut = leftOut
        }
    }

    /// Most characters of the body.
    package static let longestBody = 8000
}

extension JobDocument.Words {
    /// What is wrong with it. `betraying`: the words of a text that tell of detention or health.
    package func faults(of kind: JobDocument.Kind, betraying: (String) -> [String]) -> Faults {
        var faults = Faults()
        if kind == .letter {
            for (field, text) in [("recipient", recipient), ("body", body)] where text.trimmed.isEmpty {
                faults.add(field, Message("field.required"))
            }
        }
        // To whom it goes is looked at by nobody: a hospital or an OCMW hires people too.
        for (field, text) in [("contact", contact), ("body", body), ("job", job)] {
            let found = betraying(text)
            guard !found.isEmpty else { continue }
            faults.add(field, Message("document.betrays", ["words": found.joined(separator: ", ")]))
        }
        return faults
    }
}
