internal import Casework
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// A form that came with a file.
struct Upload {
    var form: Form
    /// The files of the field that was asked for: more than one is a mistake.
    let files: [FormPart]

    /// Takes apart what a browser sends for a form with a file.
    /// - Throws: `BadRequest.encoding` when the parts or the texts in them can't be read.
    init(_ body: [UInt8], contentType: String, file field: String) throws(BadRequest) {
        guard let boundary = Multipart.boundary(of: contentType) else { throw .encoding }
        var fields: [(name: String, value: String)] = []
        var files: [FormPart] = []
        for part in try Multipart.parts(of: body, boundary: boundary) {
            if part.fileName != nil {
                if part.name == field { files.append(part) }
            } else {
                guard let text = String(validating: part.content, as: UTF8.self) else { throw .encoding }
                fields.append((part.name, text))
            }
        }
        form = Form(fields: fields)
        self.files = files
    }
}

extension SignedInContext {
    /// The form of a request that carries a file in the field `file`; `limit` is the largest body, in bytes.
    /// - Throws: `BadRequest`, also when the form was not made for this session; `FormTaken` when it was taken before.
    func upload(_ request: Request, file: String, limit: Int) async throws -> Upload {
        let body = try await request.bytes(limit: limit)
        var upload = try Upload(body, contentType: request.headers[.contentType] ?? "", file: file)
        upload.form = try await taking(upload.form, file: upload.files.flatMap(\.content))
        return upload
    }
}

extension FormReader {
    /// The file that was chosen. When there is none, the mistake is noted and an empty one is given.
    mutating func file(_ field: String, of upload: Upload) -> FormPart {
        let none = FormPart(name: field, fileName: "", content: [])
        if upload.files.count > 1 { fault(field, Message("field.repeated")) }
        guard let file = upload.files.first, file.fileName != "" else {
            fault(field, Message("import.noFile"))
            return none
        }
        return file
    }
}
