internal import Casework
internal import Domain
internal import Hummingbird
internal import NIOCore

/// What was typed in a form, as text, exactly as it came. Nothing is believed yet.
package struct Form: Sendable {
    private var values: [String: [String]]

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

    /// The fields whose name begins with a prefix, such as the questions of a screening form.
    func fields(withPrefix prefix: String) -> [String] { values.keys.filter { $0.hasPrefix(prefix) }.sorted() }
}

/// The hidden field that proves a form was made for this session.
let formTokenField = "sleutel"

extension SignedInContext {
    /// The form of a request.
    ///
    /// `limit`: the largest body, in bytes.
    ///
    /// - Throws: `BadRequest`.
    func form(_ request: Request, limit: Int = 1_000_000) async throws -> Form {
        let form = try await Form(request, limit: limit)
        guard isEqualInConstantTime(form[formTokenField].utf8, formToken.utf8) else { throw BadRequest.foreignForm }
        return form
    }
}

extension Form {
    init(_ request: Request, limit: Int = 1_000_000) async throws {
        let body = try await request.bytes(limit: limit)
        self.init(fields: try URLEncoded.fields(of: body))
    }
}

extension Request {
    /// The whole body.
    /// - Throws: `BadRequest.tooLarge`.
    func bytes(limit: Int) async throws -> [UInt8] {
        do {
            let buffer = try await body.collect(upTo: limit)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw BadRequest.tooLarge(limit: limit)
        }
    }

    /// The query of the address, with the same strictness as a form.
    func query() throws(BadRequest) -> Form {
        Form(fields: try URLEncoded.fields(of: (uri.query ?? "").utf8))
    }
}
