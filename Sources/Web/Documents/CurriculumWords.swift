internal import Casework
internal import Domain
internal import Texts

/// The lines of a CV in words.
struct CurriculumWords {
    let texts: Catalogue
    let papers: JobPapers

    func title(of line: Curriculum.Line) -> String {
        switch line.title {
        case .words(let words): told(words)
        case .language(let skill): texts("cv.language.\(skill.rawValue)")
        case .licence(let licence): texts.code(licence)
        case .certificate(let certificate): texts.code(certificate)
        case .competence(let code), .occupation(let code): papers.names[code] ?? code
        }
    }

    func detail(of line: Curriculum.Line) -> String {
        let parts = [told(line.detail), line.months.map(length) ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Both, on one line.
    func whole(_ line: Curriculum.Line) -> String {
        let parts = [title(of: line), detail(of: line)]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Whether a date is left in it that shows when something was.
    func tellsADate(_ line: Curriculum.Line) -> Bool { whole(line).tellsADate }

    private func told(_ words: String) -> String { words.tellingDurations { texts("cv.years", ["n": $0]) } }

    private func length(_ months: Int) -> String {
        months < 24 ? texts("cv.months", ["n": months]) : texts("cv.years", ["n": months / 12])
    }

    /// A letter to begin with, from what stands on the CV.
    func letter(for job: String) -> String {
        func list(_ part: CurriculumPart) -> String {
            papers.lines(of: part).prefix(4).map(whole).joined(separator: ", ")
        }
        let named = job.isEmpty ? texts("letter.anyJob") : job
        var parts = [texts("letter.greeting"), texts("letter.opening", ["job": named])]
        for (part, key) in [
            (CurriculumPart.experience, "letter.experience"), (.training, "letter.training"),
            (.competences, "letter.competences"), (.languages, "letter.languages"), (.licences, "letter.licences"),
        ] {
            let words = list(part)
            if !words.isEmpty { parts.append(texts(key, ["what": words])) }
        }
        parts += [texts("letter.invitation"), texts("letter.closing"), papers.participant.name.full]
        return parts.joined(separator: "\n\n")
    }
}
