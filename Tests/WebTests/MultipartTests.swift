import Domain
import Testing

@testable import Web

/// Forms with a file, as browsers send them and as nobody should (issue 2, point 4).
struct MultipartTests {
    private static let boundary = "grens-7f3a"

    private static func part(_ disposition: String, _ content: String) -> String {
        "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n"
    }

    private func parts(_ text: String) throws -> [FormPart] {
        try Multipart.parts(of: Array(text.utf8), boundary: Self.boundary)
    }

    private func text(_ part: FormPart) -> String { String(decoding: part.content, as: UTF8.self) }

    @Test(arguments: [
        ("multipart/form-data; boundary=abc", "abc"), ("Multipart/Form-Data; charset=utf-8; boundary=abc", "abc"),
        ("multipart/form-data; boundary=\"a b\"", "a b"), ("multipart/form-data;boundary=abc ", "abc"),
    ])
    func `the boundary is the one that the content type names`(type: String, boundary: String) {
        #expect(Multipart.boundary(of: type) == boundary)
    }

    @Test(arguments: [
        "", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=\"", "text/plain; boundary=abc",
        "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
    ])
    func `another content type has no boundary`(type: String) {
        #expect(Multipart.boundary(of: type) == nil)
    }

    @Test func `fields and a file are read as they were sent`() throws {
        let body =
            Self.part("name=\"sleutel\"", "geheim") + Self.part("name=\"leeg\"", "")
            + Self.part(
                "name=\"file\"; filename=\"lijst.csv\"\r\nContent-Type: text/csv",
                "Naam;Voornaam\r\n\r\nÖztürk;Tariq\r\n"
            )
            + "--\(Self.boundary)--\r\n"
        let parts = try parts(body)
        #expect(parts.map(\.name) == ["sleutel", "leeg", "file"])
        #expect(parts.map(\.fileName) == [nil, nil, "lijst.csv"])
        #expect(parts.map(text) == ["geheim", "", "Naam;Voornaam\r\n\r\nÖztürk;Tariq\r\n"])
    }

    @Test(arguments: [
        ("filename=\"a;b.csv\"; name=\"file\"", "a;b.csv"), ("name=\"file\"; filename=\"\"", ""),
        ("name=\"file\"; filename=\"een %22lijst%22.csv\"", "een %22lijst%22.csv"),
        ("name=\"file\"; filename=\"filename=x\"", "filename=x"),
        ("x=1; name=\"file\"; filename=\"é\u{301}.csv\"", "é\u{301}.csv"),
    ])
    func `the name of a file may hold anything but a quote`(disposition: String, fileName: String) throws {
        let part = try #require(try parts(Self.part(disposition, "x") + "--\(Self.boundary)--").first)
        #expect(part.name == "file")
        #expect(part.fileName == fileName)
    }

    @Test(arguments: [
        "", "x", "--grens", "--grens-7f3a", "--grens-7f3a\r\n", "--grens-7f3a\r\n\r\n",
        "--grens-7f3a\r\n\r\n\r\n--grens-7f3a--",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\"",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--grens-7f3a",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--grens-7f3ax",
        "--grens-7f3a\r\nContent-Disposition: form-data\r\n\r\nb\r\n--grens-7f3a--",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\r\n\r\nb\r\n--grens-7f3a--",
        "--grens-7f3a\r\nContent-Type: text/csv\r\n\r\nb\r\n--grens-7f3a--",
        "--grens-7f3a\r\nContent-Disposition: form-data; name=\"a\"\r\n--grens-7f3a\r\n\r\nb\r\n--grens-7f3a--",
    ])
    func `what is cut off or has no name is refused`(body: String) {
        #expect(throws: BadRequest.encoding) { try parts(body) }
    }

    @Test func `more parts than any form has are refused`() throws {
        let many = { (count: Int) in
            String(repeating: Self.part("name=\"a\"", "b"), count: count) + "--\(Self.boundary)--"
        }
        #expect(try parts(many(Multipart.mostParts)).count == Multipart.mostParts)
        #expect(throws: BadRequest.encoding) { try parts(many(Multipart.mostParts + 1)) }
    }

    @Test func `a part whose header is no text is refused`() {
        var body = Array("--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"".utf8)
        body += [0xFF] + Array("\"\r\n\r\nb\r\n--\(Self.boundary)--".utf8)
        #expect(throws: BadRequest.encoding) { try Multipart.parts(of: body, boundary: Self.boundary) }
    }

    @Test func `whatever bytes a file has come back`() throws {
        var random = SeededGenerator(seed: 7578)
        let pieces: [[UInt8]] = [
            [13], [10], [13, 10], [13, 10, 45, 45], [45, 45], [0], [255], Array("grens".utf8), Array("--grens".utf8),
            [34], [59],
        ]
        for _ in 0..<500 {
            let contents = (0..<3).map { _ in
                (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
            }
            var body: [UInt8] = []
            for (number, content) in contents.enumerated() {
                body += Array("--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"f\(number)\"\r\n\r\n".utf8)
                body += content + Array("\r\n".utf8)
            }
            body += Array("--\(Self.boundary)--\r\n".utf8)
            let parts = try Multipart.parts(of: body, boundary: Self.boundary)
            #expect(parts.map(\.content) == contents)
        }
    }

    @Test func `no damage to a body does more than have it refused`() throws {
        var random = SeededGenerator(seed: 2388)
        let sound = Array(
            (Self.part("name=\"sleutel\"", "x") + Self.part("name=\"file\"; filename=\"l.csv\"", "a;b")
                + "--\(Self.boundary)--")
                .utf8
        )
        for _ in 0..<2000 {
            var body = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let position = Int.random(in: 0..<max(1, body.count), using: &random)
                switch Int.random(in: 0...2, using: &random) {
                case 0 where position < body.count: body.remove(at: position)
                case 1 where position < body.count: body[position] = UInt8.random(in: 0...255, using: &random)
                default: body.removeLast(min(body.count, position))
                }
            }
            do throws(BadRequest) {
                let parts = try Multipart.parts(of: body, boundary: Self.boundary)
                #expect(parts.count <= 2)
            } catch {
                #expect(error == .encoding)
            }
        }
    }

    @Test func `a file is told from a text by its name, and a text must be UTF-8`() throws {
        let type = "multipart/form-data; boundary=\(Self.boundary)"
        let body =
            Self.part("name=\"dryRun\"", "ja") + Self.part("name=\"file\"; filename=\"l.csv\"", "a")
            + Self.part("name=\"andere\"; filename=\"x\"", "b") + "--\(Self.boundary)--"
        let upload = try Upload(Array(body.utf8), contentType: type, file: "file")
        #expect(upload.form["dryRun"] == "ja")
        #expect(upload.form["file"] == "")
        #expect(upload.files.map(\.content) == [Array("a".utf8)])
        let text = Array("--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8)
        let bytes = text + [0xC3, 0x28] + Array("\r\n--\(Self.boundary)--".utf8)
        #expect(throws: BadRequest.encoding) { try Upload(bytes, contentType: type, file: "file") }
        #expect(throws: BadRequest.encoding) { try Upload(Array("a=b".utf8), contentType: "text/plain", file: "file") }
    }

    @Test(arguments: [
        ([], "import.noFile"), ([("", "")], "import.noFile"), ([("l.csv", "a"), ("m.csv", "b")], "field.repeated"),
    ])
    func `exactly one file is asked`(files: [(name: String, content: String)], key: String) throws {
        let body = files.map { Self.part("name=\"file\"; filename=\"\($0.name)\"", $0.content) }.joined()
        let bytes = Array((body + "--\(Self.boundary)--").utf8)
        let upload = try Upload(bytes, contentType: "multipart/form-data; boundary=\(Self.boundary)", file: "file")
        var reader = FormReader(upload.form)
        _ = reader.file("file", of: upload)
        #expect(reader.faults["file"]?.key == key)
    }
}
