package import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    /// The same address for who reads a language, so that it stays the one that was chosen.
    func reading(_ language: Language) -> Link { query("taal", language.rawValue) }
}

/// In which language a participant reads their own pages (F9), and anybody how matching works.
package enum PageLanguage {
    /// The one in the address, `?taal=fr`; else the first that the browser asks for and the house has; else Dutch.
    static func of(_ request: Request) throws -> Language {
        if let chosen = Language(rawValue: try request.query()["taal"]) { return chosen }
        return preferred(in: request.headers[.acceptLanguage] ?? "")
    }

    /// What the addresses begin with of the pages that can be read in several languages.
    private static let pages: Set<String> = [Room.own.rawValue, "mijn-vacatures", "hoe-matching-werkt"]

    /// In which language it is said that something is wrong with such a page, also where what the address asks can't be read; nil
    /// for every other page.
    static func ofProblem(with request: Request) -> Language? {
        let first = request.uri.path.split(separator: "/").first.map(String.init) ?? ""
        guard pages.contains(first) else { return nil }
        let asked = (request.uri.query ?? "").split(separator: "&").first { $0.hasPrefix("taal=") }
        let chosen = asked.flatMap { Language(rawValue: String($0.dropFirst(5))) }
        return chosen ?? preferred(in: request.headers[.acceptLanguage] ?? "")
    }

    /// By `Accept-Language` (RFC 9110 §12.5.4): the highest weight first, of the same weight what is named first.
    package static func preferred(in header: String) -> Language {
        let asked = header.prefix(1_000).split(separator: ",").prefix(20).enumerated().compactMap { place, part in
            let pieces = part.split(separator: ";").map { String($0).trimmed }
            let tag = pieces.first?.split(separator: "-").first.map { $0.lowercased() } ?? ""
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return Language(rawValue: tag).map { (language: $0, weight: weight, place: place) }
        }
        let best = asked.filter { $0.weight > 0 }.min { ($1.weight, $0.place) < ($0.weight, $1.place) }
        return best?.language ?? .nl
    }

    /// The languages to choose from, each named in itself.
    static func chips(_ page: Link, _ texts: Catalogue) -> HTML {
        let links = Language.allCases.map { language -> HTML in
            let current = HTML.when(language == texts.language, " aria-current=\"true\"")
            let words = texts("own.inLanguage.\(language.rawValue)")
            return """
                <a href="\(page.reading(language))" lang="\(language.rawValue)" \
                hreflang="\(language.rawValue)"\(current)>\(words)</a>
                """
        }
        return "<div class=\"chips\" role=\"group\" aria-label=\"\(texts("own.language"))\">\(links)</div>"
    }
}
