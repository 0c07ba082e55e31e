/// How many tasks may do something at the same time; who comes first is served first.
package final class Permits: @unchecked Sendable {
    private let lock = Lock()
    private var free: Int
    private var waiters: [(number: Int, resumption: Resumption<Bool>)] = []
    private var nextNumber = 0
    private var cancelled: [Int] = []

    /// Makes as many as that.
    package init(_ count: Int) { free = max(1, count) }

    /// Takes one; waits until there is one.
    ///
    /// - Returns: False where the task was cancelled before it had one.
    package func take() async -> Bool {
        let number = lock.withLock {
            nextNumber += 1
            return nextNumber
        }
        return await withTaskCancellationHandler {
            await Resumption.wait { resumption in
                lock.withLock {
                    if let index = cancelled.firstIndex(of: number) {
                        cancelled.remove(at: index)
                        return false
                    }
                    if free > 0 {
                        free -= 1
                        return true
                    }
                    waiters.append((number, resumption))
                    return nil
                }
            }
        } onCancel: {
            let waiter: Resumption<Bool>? = lock.withLock {
                guard let index = waiters.firstIndex(where: { $0.number == number }) else {
                    // It may not wait yet, or not any more.
                    cancelled.append(number)
                    return nil
                }
                return waiters.remove(at: index).resumption
            }
            waiter?.resume(false)
        }
    }

    /// Gives one back.
    package func give() {
        let waiter: Resumption<Bool>? = lock.withLock {
            guard !waiters.isEmpty else {
                free += 1
                return nil
            }
            return waiters.removeFirst().resumption
        }
        waiter?.resume(true)
    }
}
