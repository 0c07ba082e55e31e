import KafkaCore
import KafkaTesting
import SimulatorScenarios
import Testing

/// Bugs that are there on purpose are found, so that those that are not would be.
///
/// One after the other: each simulation has a thread, and tests beside them measure time.
@Suite(.serialized, .timeLimit(.minutes(10))) struct DefectTests {
    /// How a defect shows.
    private struct Sign {
        /// A seed that finds it; looked at first.
        let seed: UInt64
        /// One of these stands in what is found.
        let words: [String]

        /// Within which seeds it must be found, should that one find it no more.
        let seeds: [UInt64]

        init(_ seed: UInt64, _ words: String..., rare: Bool = false) {
            self.seed = seed
            self.words = words
            // Those of the runs with late bytes are every fifth, and one in a hundred of them finds what is rare.
            seeds = rare ? Array(stride(from: 5, through: 3_000, by: 5)) : Array(1...100)
        }
    }

    private static func sign(of defect: Defect) -> Sign {
        switch defect {
        case .sequenceStays: Sign(1, "acknowledged and is not there")
        case .epochStays: Sign(2, "nothing can be sent")
        case .unknownGapIsForgotten: Sign(420, "times", "behind number", rare: true)
        case .retryTakesNewSequence: Sign(1, "times")
        case .retryGoesLast: Sign(1, "behind number")
        case .lostAnswerMeansNotWritten: Sign(2, "called not written")
        case .expiryMeansNotWritten: Sign(18, "called not written")
        case .acknowledgedWhenSent: Sign(1, "acknowledged and is not there")
        case .retryIsDropped: Sign(1, "timeLimit", "deadlock")
        case .secondHalfIsDropped: Sign(19, "timeLimit", "deadlock")
        case .flushDoesNotWait: Sign(1, "after a flush")
        case .failureKeepsBudget: Sign(2, "budget")
        case .failureIsToldAsDelivery: Sign(2, "acknowledged and is not there")
        case .waiterIsNotWoken: Sign(3, "timeLimit", "deadlock")
        case .busyBatchIsForgotten: Sign(2, "after a flush")
        case .staleSliceIsHandedOut: Sign(1, "was read from")
        case .positionSkips: Sign(1, "records that were read are gone", "was read from")
        case .positionStays: Sign(1, "again and again")
        case .staleAnswerIsTaken: Sign(1, "was read from")
        case .truncationIsIgnored: Sign(24, "was read from")
        case .startIsIgnored: Sign(1, "was read from")
        case .lossIsHidden: Sign(1, "which member")
        case .commitGoesBack: Sign(46, "was committed")
        case .commitSkipsARecord: Sign(1, "was processed", "were processed")
        case .handedOutIsProcessed: Sign(3, "was processed")
        case .silenceIsIgnored: Sign(53, "which member", "while it works")
        case .revocationDoesNotWait: Sign(1, "while it works")
        case .eagerKeepsAll: Sign(31, "which member", "was committed")
        case .gaveUpInSilence: Sign(4, "were processed")
        case .committedIsIgnored: Sign(1, "was committed")
        }
    }

    @Test(arguments: Defect.allCases)
    func everyDefectIsFound(defect: Defect) async {
        let sign = Self.sign(of: defect)
        for seed in [sign.seed] + sign.seeds {
            let found: [String]
            do {
                found =
                    defect.isOfGroups
                    ? try await GroupScenario.run(seed: seed, defect: defect).history.violations
                    : try await HistoryScenario.run(seed: seed, defect: defect).history.violations
            } catch {
                // A run that does not come to its end has found it too.
                found = ["\(error)"]
            }
            guard !found.isEmpty else { continue }
            let fits = found.contains { text in sign.words.contains { text.contains($0) } }
            #expect(fits, "\(defect) shows in seed \(seed) as something else: \(found)")
            return
        }
        Issue.record("\(defect) was not found in \(sign.seeds.count) seeds")
    }
}
