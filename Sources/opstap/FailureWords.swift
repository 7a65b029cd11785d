internal import Casework
internal import Domain
internal import Programmes
internal import Server
internal import Storage
internal import Texts

/// What the command line says when something is wrong with the house itself.
func words(of error: StartError) -> String {
    switch error {
    case .noTimeZone: t("command.noTimeZone")
    case .noDefinitions: t("command.noDefinitions")
    case .faultyDefinition(let file): t("command.faultyDefinition", ["file": file])
    case .certificate(let chain, let key, let reason):
        t("command.certificate", ["chain": chain, "key": key, "reason": reason])
    case .folder(let path, let reason): t("command.folder", ["path": path, "reason": reason])
    case .address(let host, let port, let reason):
        t("command.address", ["host": host, "port": port, "reason": reason])
    case .inUse(let folder, let process, let since, let serves):
        t(serves ? "lock.served" : "lock.busy", ["folder": folder, "process": process, "since": since])
    case .halfArrived(let place): t("transfer.halfArrived", ["place": place])
    }
}

/// What the engine of the database says, in its own words.
func words(of error: StorageError) -> String {
    switch error {
    case .damaged(let column): t("command.damagedColumn", ["column": column])
    case .conflict(let reason), .unavailable(let reason), .full(let reason), .invalid(let reason): reason.trimmed
    }
}

func words(of error: ControlError) -> String {
    switch error {
    case .nobody: t("control.nobody")
    case .tooMuchInput: t("control.tooMuchInput", ["megabytes": ControlRequest.longestInput >> 20])
    case .cutOff: t("control.cutOff")
    }
}

func words(of error: MasterKeyError) -> String {
    switch error {
    case .unreadable(let place): t("keys.unreadable", ["place": place, "variable": MasterKeyFile.variable])
    case .exposed(let path, let mode): t("keys.exposed", ["path": path, "mode": mode])
    case .file(let path, let reason): t("keys.file", ["path": path, "reason": reason])
    case .fixed: t("keys.fixed", ["variable": MasterKeyFile.variable])
    }
}

func words(of error: VaultError) -> String {
    switch error {
    case .unknownMaster(let id): t("keys.unknownMaster", ["key": id])
    case .broken, .closed: t("keys.broken")
    }
}

func words(of error: BackupError) -> String {
    switch error {
    case .notABackup: t("backup.notABackup")
    case .otherFormat: t("backup.otherFormat")
    case .broken: t("backup.broken")
    case .missingKey(let id): t("backup.missingKey", ["key": id])
    }
}

func words(of error: TransferError) -> String {
    switch error {
    case .unknownTable(let name): t("transfer.unknownTable", ["table": name])
    case .unreadable: t("backup.broken")
    case .different(let name): t("transfer.different", ["table": name])
    }
}

func words(of error: BackupFileError) -> String {
    switch error {
    case .exists(let path): t("backup.exists", ["file": path])
    case .unreadable(let path, let reason): t("backup.unreadable", ["file": path, "reason": reason])
    case .notWritten(let path, let reason): t("backup.notWritten", ["file": path, "reason": reason])
    case .notEmpty(let place): t("restore.notEmpty", ["place": place])
    case .older(let place, let found, let known):
        t("move.older", ["place": place, "found": found, "known": known])
    case .newer(let found, let known): t("restore.newer", ["found": found, "known": known])
    }
}

/// Which version of which programme can't be read, and what of it.
func words(of error: UnreadableVersion) -> String {
    let title = t("programme.unreadableVersion", ["code": error.code, "version": error.version])
    let places = error.diagnostics.map { diagnostic in
        let facts: [String: any CustomStringConvertible] = [
            "line": diagnostic.line, "column": diagnostic.column, "code": diagnostic.code,
        ]
        return "  \(t("programme.unreadablePlace", facts)) \(t(diagnostic.message)) \(t(diagnostic.remedy))"
    }
    return ([title] + places).joined(separator: "\n")
}
