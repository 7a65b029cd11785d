import ArgumentParser
@main struct Opstap: AsyncParsableCommand { mutating func run() async throws {} }
