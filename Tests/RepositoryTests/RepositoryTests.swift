import Foundation
import Testing

/// The rules of the repository, asked of the repository.
@Suite struct RepositoryTests {
    private static let allSources = try? Repository.swiftFiles(in: "Sources")
    private static let allTests = try? Repository.swiftFiles(in: "Tests")

    private let sources: [SourceFile]
    private let tests: [SourceFile]
    private let manifest: String

    init() throws {
        sources = try #require(RepositoryTests.allSources)
        tests = try #require(RepositoryTests.allTests)
        manifest = try #require(Repository.text(of: "Package.swift"))
        #expect(sources.count > 50)
        #expect(tests.count > 10)
    }

    @Test func importsAreThoseOfTheTable() {
        #expect(ImportRule.violations(in: sources) == [])
        #expect(ImportRule.violations(in: ImportRule.allowed) == [])
    }

    @Test func unsafeCodeStandsInListedFilesOnly() {
        #expect(UnsafeRule.violations(in: sources, allowed: UnsafeRule.allowed) == [])
    }

    @Test func everyTypeHasItsFile() {
        #expect(NamingRule.violations(in: sources) == [])
    }

    @Test func filesAndLinesAreShort() {
        #expect(TextRule.lengthViolations(in: sources + tests) == [])
    }

    @Test func nothingIsPostponedOrNamelessInTheCode() {
        #expect(TextRule.wordViolations(in: sources + tests) == [])
    }

    @Test func nothingBelongsToAMachineOrToOthers() throws {
        let scripts = try Repository.files(in: "Scripts") { _ in true }
        let documents = ["README.md", "CHANGELOG.md", "Package.swift", ".ci/run"].compactMap { path in
            Repository.text(of: path).map { SourceFile(path: path, text: $0) }
        }
        #expect(!scripts.isEmpty)
        #expect(TextRule.foreignViolations(in: sources + tests + scripts + documents) == [])
    }

    @Test func manifestAndFoldersAgree() throws {
        let sourceFolders = try Repository.folders(in: "Sources")
        let testFolders = try Repository.folders(in: "Tests")
        let violations = PackageRule.violations(
            manifest: manifest,
            sources: sourceFolders,
            tests: testFolders,
            pending: []
        )
        #expect(violations == [])
        let names = PackageRule.names(in: manifest)
        #expect(names.count >= sourceFolders.count)
        #expect(PackageRule.emptyTargets(manifest: manifest, folders: Set(sourceFolders + testFolders)) == [])
    }

    @Test func readmeShowsWhatIsCompiledAndWhatExists() throws {
        let readme = Repository.text(of: "README.md") ?? ""
        let snippets = try Repository.swiftFiles(in: "Snippets").map(\.text)
        #expect(ReadmeRule.snippetViolations(readme: readme, snippets: snippets) == [])
        let violations = ReadmeRule.commandViolations(readme: readme) { Repository.text(of: $0) != nil }
        #expect(violations == [])
    }

    @Test func theCommandForContinuousIntegrationCallsTheOneForEverybody() throws {
        let run = try #require(Repository.text(of: ".ci/run"))
        let commands = run.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(commands.count == 1)
        #expect(commands.first?.contains("Scripts/test") == true)
        for script in [".ci/run", "Scripts/test", "Scripts/fuzz"] {
            #expect(FileManager.default.isExecutableFile(atPath: Repository.root.appending(path: script).path()))
        }
    }
}
