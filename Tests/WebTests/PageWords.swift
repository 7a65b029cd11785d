import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

extension WebWorld {
    /// A page with nothing escaped, as it is read.
    func shown(_ path: String, as visitor: Visitor? = nil, headers: HTTPFields = [:]) async throws -> String {
        let answer = try await send(.get, path, as: visitor, headers: headers)
        #expect(answer.status == .ok, "\(path)")
        #expect(!answer.text.contains("⟦"), "\(path)")
        return answer.text.replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension String {
    /// What a page itself is about, without its frame.
    func inside() throws -> String {
        let start = try #require(range(of: "<main")?.lowerBound)
        let end = try #require(range(of: "</main>")?.lowerBound)
        return String(self[start..<end])
    }

    /// Everything that is written on a page or read out, but for the names of the house and of languages, and for what holds one
    /// of these data.
    func words(without data: [String]) -> Set<String> {
        let written = matches(of: #/>([^<>]+)</#).map { String($0.output.1) }
        let readOut = matches(of: #/(?:aria-label|placeholder|title)="([^"]*)"/#).map { String($0.output.1) }
        // A level is *niveau* in French as well.
        let names = ["Opstap", "Nederlands", "English", "Français", "Niveau"]
        return Set(
            (written + readOut).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { text in
                text.contains(where: \.isLetter) && !names.contains(text) && !data.contains { text.contains($0) }
            }
        )
    }
}
