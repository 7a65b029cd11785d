internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Markup
internal import Programmes

/// The text of a definition on its way in: typed, or as a file that takes its place.
struct DraftForm {
    /// Twice the largest definition, for a file beside what was typed, with room for what stands around them; and once
    /// more for the text it is compared with.
    static let largestBody = 3 * ProgrammeFile.sizeLimit + 500_000
    private static let longestLine = 5000

    /// With the text of the file in it, where one came along.
    let form: Form
    private let faults: Faults

    /// What a request brings, with a file or without.
    init(_ request: Request, _ context: SignedInContext) async throws {
        guard Multipart.boundary(of: request.headers[.contentType] ?? "") != nil else {
            self.init(try await context.form(request), files: [])
            return
        }
        let upload = try await context.upload(request, file: "file", limit: Self.largestBody)
        self.init(upload.form, files: upload.files)
    }

    private init(_ typed: Form, files: [FormPart]) {
        var form = typed
        var faults = Faults()
        if files.count > 1 { faults.add("file", Message("field.repeated")) }
        if let file = files.first, file.fileName != "" {
            let text = String(validating: file.content, as: UTF8.self)
            if file.content.isEmpty {
                faults.add("file", Message("publish.emptyFile"))
            } else if let text {
                form = form.with("definition", text)
            } else {
                faults.add("file", Message("publish.notText"))
            }
        }
        self.form = form
        self.faults = faults
    }

    /// The text, with every mistake that makes it no text of a definition noted in the reader.
    func text(_ reader: inout FormReader) -> String {
        for fault in faults.all { reader.fault(fault.field, fault.message) }
        if reader.required("definition", limit: ProgrammeFile.sizeLimit).isEmpty { return "" }
        let text = form["definition"]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where line.unicodeScalars.count > Self.longestLine {
            let facts = ["line": "\(index + 1)", "limit": "\(Self.longestLine)"]
            reader.fault("definition", Message("publish.lineTooLong", facts))
            break
        }
        return text
    }

    /// Its fields.
    static func fields(_ sheet: FormSheet) -> HTML {
        """
        \(sheet.field("definition", "publish.definition", hint: "publish.definitionHint", required: true)
            .lines(30, limit: ProgrammeFile.sizeLimit))\
        \(sheet.field("file", "publish.file", hint: "publish.fileHint").file())
        """
    }
}
