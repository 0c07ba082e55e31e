import Foundation
import Testing

/// Every rule finds what breaks it, and only that.
@Suite struct RuleTests {
    private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, text: text) }

    @Test func importsAreFoundInEveryForm() {
        #expect(ImportRule.module("import Glibc") == "Glibc")
        #expect(ImportRule.module("    public import KafkaWire") == "KafkaWire")
        #expect(ImportRule.module("@preconcurrency internal import Foundation.NSData") == "Foundation")
        #expect(ImportRule.module("@_exported import KafkaCore;") == "KafkaCore")
        #expect(ImportRule.module("@_spi(Testing) import struct KafkaWire.Bytes") == "KafkaWire")
        #expect(ImportRule.module("let text = import Glibc") == nil)
        #expect(ImportRule.module("importGlibc()") == nil)
        #expect(ImportRule.module("import") == nil)
    }

    @Test func importsOutsideTheTableAreFound() {
        let bad = [
            file("Sources/KafkaWire/A.swift", "internal import Foundation\nimport CCRC32C\n"),
            file("Sources/KafkaMessages/Deep/B.swift", "public import KafkaRecords"),
            file("Sources/Unknown/C.swift", "import KafkaWire"),
        ]
        #expect(ImportRule.violations(in: bad).count == 3)
        let good = [
            file("Sources/KafkaMessages/Deep/B.swift", "public import KafkaWire // import Glibc\n"),
            file("Sources/KafkaWire/A.swift", "let text = \"import Glibc\"\nlet more = \"\"\"\nimport Glibc\n\"\"\"\n"),
        ]
        #expect(ImportRule.violations(in: good) == [])
    }

    @Test func systemsInTheTableAreFound() {
        for system in ImportRule.systems {
            for target in ImportRule.pure {
                #expect(
                    ImportRule.violations(in: [target: ["KafkaWire", system]]) == [
                        "\(target) must not import \(system)"
                    ]
                )
            }
        }
        #expect(ImportRule.violations(in: ["kafka": ["Glibc"]]) == [])
    }

    @Test func unsafeCodeIsFound() {
        let marked = file("Sources/KafkaWire/A.swift", "let a = unsafe b.load()")
        let typed = file("Sources/KafkaWire/B.swift", "func c(_ d: UnsafeRawBufferPointer) {}")
        let clean = file("Sources/KafkaWire/C.swift", "// unsafe\nlet unsafely = \"unsafe\"")
        #expect(UnsafeRule.violations(in: [marked, typed, clean], allowed: []).count == 2)
        #expect(UnsafeRule.violations(in: [marked, typed, clean], allowed: [marked.path, typed.path]) == [])
        #expect(UnsafeRule.violations(in: [clean], allowed: [clean.path]).count == 1)
        #expect(UnsafeRule.violations(in: [], allowed: ["Sources/KafkaWire/Gone.swift"]).count == 1)
        #expect(UnsafeRule.violations(in: [file("Sources/kafka/D.swift", marked.text)], allowed: []) == [])
    }

    @Test func typesInOtherFilesAreFound() {
        let bad = [
            file("Sources/A/First.swift", "struct Second {}"),
            file("Sources/A/Third.swift", "struct Third {}\n@frozen public struct Fourth<T> {}"),
            file("Sources/A/Empty.swift", "let empty = 0"),
            file("Sources/A/Fifth+Topic.swift", "extension Sixth {}"),
            file("Sources/A/Fifth+More.swift", "extension Fifth {}\nstruct Seventh {}"),
        ]
        #expect(NamingRule.violations(in: bad).count == 5)
        let good = [
            file("Sources/A/First.swift", "@safe public final class First {\n    struct Inner {}\n}\nextension Int {}"),
            file(
                "Sources/A/Second.swift",
                "indirect enum Second {}\nprivate struct Helper {}\nfileprivate enum Other {}"
            ),
            file("Sources/A/Second+Topic.swift", "public extension Second {\n}\nfunc a() {}"),
            file("Sources/A/Generated/Any.swift", "struct One {}\nstruct Two {}"),
            file("Sources/A/main.swift", "struct One {}"),
        ]
        #expect(NamingRule.violations(in: good) == [])
    }

    @Test func longFilesAndLinesAreFound() {
        let line = "    //" + String(repeating: "a", count: TextRule.longestLine - 6)
        let fits = String(repeating: line + "\n", count: TextRule.longestFile)
        #expect(TextRule.lengthViolations(in: [file("Sources/A/B.swift", fits)]) == [])
        #expect(TextRule.lengthViolations(in: [file("Sources/A/B.swift", fits + "\n")]).count == 1)
        #expect(TextRule.lengthViolations(in: [file("Sources/A/B.swift", line + "b")]).count == 1)
        #expect(TextRule.lengthViolations(in: [file("Sources/A/B.swift", "let a = 1" + line)]) == [])
        #expect(TextRule.lengthViolations(in: [file("Sources/A/Generated/B.swift", fits + line + "bb")]) == [])
    }

    @Test func postponedWorkAndEmptyNamesAreFound() {
        #expect(
            TextRule.wordViolations(in: [file("Sources/A/B.swift", "// TO" + "DO: more\n// FIX" + "ME")]).count == 2
        )
        #expect(TextRule.wordViolations(in: [file("Sources/A/StringUtils.swift", "")]).count == 1)
        #expect(TextRule.wordViolations(in: [file("Sources/A/B.swift", "let todo = 1")]) == [])
    }

    @Test func foreignTextIsFound() {
        #expect(TextRule.foreignViolations(in: [file("a", "see /wo" + "rk/shared\nin /TM" + "P/x")]).count == 2)
        #expect(TextRule.foreignViolations(in: [file("a", "https://crates" + ".io/x")]).count == 1)
        #expect(TextRule.foreignViolations(in: [file("a", "workers and temporary files")]) == [])
    }

    @Test func foldersAndManifestsThatDifferAreFound() {
        let manifest = """
            let package = Package(
                targets: [
                    .target(name: "CCRC32C"),
                    library("One", ["CCRC32C"]),
                    .target(
                        name: "Two",
                        dependencies: []
                    ),
                    executable("three", ["One"]),
                    support("Four", ["One"]),
                    tests("OneTests", ["One"]),
                ]
            )
            """.split(separator: "\n").map { $0 + "\n" }.joined()
        #expect(PackageRule.names(in: manifest) == ["CCRC32C", "One", "Two", "three", "Four", "OneTests"])
        #expect(PackageRule.names(in: "let package = Package()") == [])
        func violations(_ sources: [String], _ tests: [String], _ pending: Set<String>) -> Int {
            PackageRule.violations(manifest: manifest, sources: sources, tests: tests, pending: pending).count
        }
        #expect(violations(["One"], ["OneTests"], []) == 0)
        #expect(violations(["One", "Two"], ["OneTests"], []) == 1)
        #expect(violations(["One", "Two"], ["OneTests"], ["Two"]) == 0)
        #expect(violations(["One"], ["OneTests"], ["One"]) == 1)
        #expect(violations(["One", "Three"], ["OneTests", "ThreeTests"], []) == 2)
        #expect(PackageRule.emptyTargets(manifest: manifest, folders: ["CCRC32C", "One", "OneTests"]).count == 3)
    }

    @Test func readmeBlocksThatNoSnippetHasAreFound() {
        let snippet = "import Kafka\n// snippet.show\n    let a = 1\n\n    let b = 2\n// snippet.hide\nlet c = 3\n"
        let whole = "let d = 4\n"
        func violations(_ block: String, _ language: String = "swift") -> Int {
            ReadmeRule.snippetViolations(
                readme: "Text\n```\(language)\n\(block)\n```\nmore",
                snippets: [snippet, whole]
            ).count
        }
        #expect(violations("let a = 1\n\nlet b = 2") == 0)
        #expect(violations("let d = 4") == 0)
        #expect(violations("let c = 3") == 1)
        #expect(violations("let a = 1") == 1)
        #expect(violations("let x = 1", "bash") == 0)
        #expect(ReadmeRule.snippetViolations(readme: "```swift\nlet a = 1\n```", snippets: []).count == 1)
        #expect(ReadmeRule.snippetViolations(readme: "no code", snippets: []) == [])
    }

    @Test func readmeCommandsThatAreGoneAreFound() {
        let readme =
            "Text\n```swift\na/b()\n```\n```bash\n$ Scripts/test\n./Scripts/gone --now\nswift build # here\n```\n"
        let violations = ReadmeRule.commandViolations(readme: readme) { $0 == "Scripts/test" }
        #expect(violations == ["there is no Scripts/gone"])
        #expect(ReadmeRule.commandViolations(readme: "none") { _ in false } == [])
    }

    @Test func codeIsToldFromCommentsAndStrings() {
        let text = "let a = \"\\\"//x\" + b // c\n/// d\nlet e = \"\"\"\nf\n\"\"\"\ng / h\n"
        #expect(file("a", text).codeLines == ["let a = \"\" + b ", "", "", "", "", "g / h", ""])
    }
}
