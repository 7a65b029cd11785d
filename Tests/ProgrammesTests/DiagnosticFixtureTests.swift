import Foundation
import Programmes
import Testing
import Texts

/// The files of `Tests/Fixtures/diagnostics`: one for each kind of remark, named after its code. A comment `# <- code`
/// marks the lines where it comes. `# repeated N times` on the first line stands for a file that is so often as long.
enum DiagnosticFixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().resolvingSymlinksInPath()
    private static let folder = root.appending(path: "Tests/Fixtures/diagnostics")

    static let codes: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func bytes(of code: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "\(code).yaml")))
    }
}

struct DiagnosticFixtureTests {
    @Test(arguments: DiagnosticFixture.codes)
    func `a file with one kind of mistake brings that remark, where it stands`(code: String) throws {
        var bytes = try DiagnosticFixture.bytes(of: code)
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let marked = lines.indices.filter { lines[$0].contains("# <- \(code)") }.map { $0 + 1 }
        if let times = text.prefixMatch(of: /# repeated (\d+) times/).flatMap({ Int($0.1) }) {
            bytes = Array(repeatElement(bytes, count: times).joined())
        }
        let remarks = ProgrammeFile.check(bytes: bytes, file: "\(code).yaml").diagnostics
        let own = remarks.filter { $0.code == code }
        #expect(!marked.isEmpty)
        #expect(Set(own.map(\.line)) == Set(marked), "\(remarks.map { "\($0.line) \($0.code)" })")
        // A heap of others is the point of one of them.
        if !text.hasPrefix("# among others") { #expect(own.count == remarks.count, "\(Set(remarks.map(\.code)))") }
        for remark in own {
            for message in [remark.message, remark.remedy] {
                let words = Catalogue.dutch(message)
                #expect(!words.isEmpty && !words.contains("⟦") && !words.contains("{"), "\(words)")
            }
        }
    }

    @Test func `every remark of the catalogue has its file, and every file its remark`() {
        let pattern = /programme\.([a-z0-9-]+)\.message/
        let catalogue = Set(Catalogue.dutch.keys.compactMap { $0.wholeMatch(of: pattern).map { String($0.1) } })
        #expect(catalogue == Set(DiagnosticFixture.codes))
        #expect(catalogue.count >= 120)
        for code in catalogue { #expect(Catalogue.dutch.has("programme.\(code).remedy"), "\(code)") }
    }

    /// Walks the sources of the checker: a remark without words would show its key.
    @Test func `every remark that the checker can make stands in the catalogue`() throws {
        let sources = DiagnosticFixture.root.appending(path: "Sources/Programmes")
        let pattern =
            /note\(\s*"([a-z0-9-]+)"|noteUnknown\("([a-z-]+)"|: "(unknown-[a-z]+)"|"(syntax-[a-z-]+|second-document)"/
        var codes: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: pattern) {
                if let code = match.1 ?? match.4 { codes.insert(String(code)) }
                if let code = match.2 ?? match.3 { codes.formUnion(["\(code)", "\(code)-near"]) }
            }
        }
        #expect(codes.count > 115)
        #expect(codes.subtracting(DiagnosticFixture.codes) == [])
    }
}
