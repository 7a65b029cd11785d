internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The parts of a profile by name, and what a finding about one says.
struct ProfileWords {
    let texts: Catalogue

    private var words: MatchWords { MatchWords(texts: texts) }

    func name(of subject: ProfileSubject) -> String {
        switch subject {
        case .competence(let code): words.competence(code)
        case .language(let skill): texts.code(skill)
        case .experience(let code): "\(texts("profile.experience")): \(words.occupation(code))"
        case .realism(let viewer, let code):
            texts("profile.realismOf", ["job": words.occupation(code), "viewer": texts.code(viewer)])
        case .targets: texts("profile.targets")
        case .licences: texts("profile.licences")
        case .certificates: texts("profile.certificates")
        case .times: texts("profile.times")
        case .hours: texts("profile.hours")
        case .travel: texts("profile.mode")
        case .origin: texts("profile.origin")
        case .forms: texts("profile.forms")
        case .wishes: texts("profile.liked")
        case .avoids: texts("profile.avoided")
        case .available: texts("profile.available")
        case .unfit: texts("profile.unfit")
        case .forbiddenPlaces: texts("profile.forbiddenPlaces")
        case .forbiddenSectors: texts("profile.forbidden-sectors")
        case .forbiddenTimes: texts("profile.forbidden-times")
        case .answeredLimits: texts("profile.answeredLimits")
        }
    }

    /// What it says, in words; nil for a finding about something else.
    func said(_ finding: Finding) -> String? {
        guard let subject = ProfileSubject(code: finding.subject) else { return nil }
        let said = said(finding, about: subject)
        return said.isEmpty ? texts("profile.none") : said
    }

    private func said(_ finding: Finding, about subject: ProfileSubject) -> String {
        switch subject {
        case .competence: finding.level.map { texts("introduction.level.\($0)") } ?? ""
        case .language: finding.level ?? ""
        case .realism: finding.level.flatMap(Realism.init).map { texts.code($0) } ?? ""
        case .experience: finding.text.isEmpty ? "" : texts("profile.months", ["months": finding.text])
        case .targets: list(finding) { words.occupation($0) }
        case .licences: list(finding) { Licence(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .certificates: list(finding) { Certificate(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .times, .forbiddenTimes: list(finding) { WorkingTime(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .forms: list(finding) { VacancyForm(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .wishes, .avoids: list(finding) { WorkFeature(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .unfit: list(finding) { PhysicalDemand(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .forbiddenSectors: list(finding) { WorkSector(rawValue: $0).map { texts.code($0) } ?? $0 }
        case .hours, .forbiddenPlaces: list(finding) { $0 }
        case .answeredLimits: texts("profile.answeredCount", ["count": finding.text.split(separator: " ").count])
        case .origin: finding.text
        case .available: finding.day?.belgian ?? ""
        case .travel:
            finding.level.flatMap(TravelMode.init).map {
                texts("introduction.card.travels", ["mode": texts.code($0), "minutes": finding.text])
            } ?? ""
        }
    }

    private func list(_ finding: Finding, _ word: (String) -> String) -> String {
        finding.text.split(separator: " ").map { word(String($0)) }.joined(separator: ", ")
    }
}

extension ProfileWords {
    /// How far two views on a job target are apart, in words.
    func distance(_ distance: TargetViews.Distance) -> HTML {
        switch distance {
        case .unknown(let viewers):
            .tag(texts("profile.views.unknown", ["who": viewers.map { texts.code($0) }.joined(separator: ", ")]))
        case .same: .tag(texts("profile.views.same"), .done)
        case .nearer(let viewer, let steps):
            .tag(texts("profile.views.nearer", ["who": texts.code(viewer), "count": steps]), .due)
        }
    }
}

extension Catalogue {
    /// What a finding of the profile form is about; nil for a finding about something else.
    func profilePart(_ code: String) -> String? {
        ProfileSubject(code: code).map { ProfileWords(texts: self).name(of: $0) }
    }
}
