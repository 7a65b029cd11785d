internal import Casework
internal import Domain
internal import Hummingbird
internal import NIOCore

/// What was typed in a form, as text, exactly as it came. Nothing is believed yet.
package struct Form: Sendable {
    private var values: [String: [String]]
    /// The fields that somebody was asked to choose in, because another had changed them (promise 17).
    private(set) var comparisons: [String: Comparison] = [:]
    /// The sending it came with; nil for a form that is not an act.
    var submission: Submission?

    /// An empty form, or one filled with what is stored.
    init(_ values: [String: String] = [:]) { self.values = values.mapValues { [$0] } }

    init(fields: [(name: String, value: String)]) {
        values = Dictionary(fields.map { ($0.name, [$0.value]) }, uniquingKeysWith: +)
    }

    /// The text of a field, empty when it is not there. To show it again; to use it, read it with a `FormReader`.
    subscript(field: String) -> String { values[field]?.first ?? "" }

    /// All texts of a field that may occur more than once (checkboxes).
    func all(_ field: String) -> [String] { values[field] ?? [] }

    /// Whether a field was sent more than once.
    func repeats(_ field: String) -> Bool { all(field).count > 1 }

    /// Whether the form has this field at all, be it empty.
    func has(_ field: String) -> Bool { values[field] != nil }

    /// The same form without a field.
    func without(_ field: String) -> Form {
        var form = self
        form.values[field] = nil
        return form
    }

    /// The same form with another text in a field.
    func with(_ field: String, _ text: String) -> Form {
        var form = self
        form.values[field] = [text]
        return form
    }

    /// All that is in it, as one text that no other form has.
    var content: String {
        values.keys.filter { $0 != formTokenField && $0 != onceTokenField }.sorted().map { name in
            ([name] + all(name)).map { "\($0.utf8.count):\($0)" }.joined()
        }.joined(separator: "\n")
    }

    /// With what was chosen field by field put in its place.
    func decided() -> Form {
        var form = self
        for name in values.keys where name.hasPrefix(Comparison.stored) {
            let field = String(name.dropFirst(Comparison.stored.count))
            let choice = Comparison.Choice(rawValue: self[Comparison.choice + field])
            form.comparisons[field] = Comparison(stored: self[name], typed: self[field], choice: choice)
            if choice == .stored { form.values[field] = [self[name]] }
            form.values[name] = nil
            form.values[Comparison.choice + field] = nil
        }
        return form
    }

    /// The fields whose name begins with a prefix, such as the questions of a screening form.
    func fields(withPrefix prefix: String) -> [String] { values.keys.filter { $0.hasPrefix(prefix) }.sorted() }
}

/// The hidden field that proves a form was made for this session.
let formTokenField = "sleutel"

/// The hidden field that tells forms apart, so that each is taken once (promise 18).
let onceTokenField = "eenmaal"

extension SignedInContext {
    /// The form of a request.
    ///
    /// Its body is as large as the route takes at most (`BodyLimits`).
    ///
    /// - Throws: `BadRequest`; `FormTaken` when this form was taken before.
    func form(_ request: Request) async throws -> Form {
        try await taking(Form(request, limit: BodyLimits.limit(of: endpointPath)))
    }

    /// A form that was made for this session and was not taken before. Every form of the signed-in pages carries both
    /// tokens; one that does not is none of ours.
    ///
    /// `file`: the content of the file that came with it.
    func taking(_ form: Form, file: [UInt8] = []) async throws -> Form {
        guard isEqualInConstantTime(form[formTokenField].utf8, formToken.utf8), form.all(onceTokenField).count == 1,
            form[onceTokenField].utf8.count == Token.length
        else { throw BadRequest.foreignForm }
        let content = file.isEmpty ? form.content : "\(form.content)\n\(Token.hash(file))"
        try await submission?.begin(token: form[onceTokenField], content: content)
        var form = form.decided()
        form.submission = submission
        return form
    }
}

extension Form {
    init(_ request: Request, limit: Int = BodyLimits.ordinary) async throws {
        let body = try await request.bytes(limit: limit)
        self.init(fields: try URLEncoded.fields(of: body))
    }
}

extension Request {
    /// The whole body.
    /// - Throws: `BadRequest.tooLarge`, `.tooSlow`, `.brokenOff`.
    func bytes(limit: Int) async throws(BadRequest) -> [UInt8] {
        do {
            let buffer = try await body.collect(upTo: limit)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw .tooLarge(limit: limit)
        } catch is SlowRequest {
            throw .tooSlow
        } catch {
            // All that can go wrong is the connection; there is nobody to answer any more.
            throw .brokenOff
        }
    }

    /// The query of the address, with the same strictness as a form.
    func query() throws(BadRequest) -> Form {
        Form(fields: try URLEncoded.fields(of: (uri.query ?? "").utf8))
    }
}
