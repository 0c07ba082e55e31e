/// What one task puts down for another one, in order.
package final class Mailbox<Element: Sendable>: @unchecked Sendable {
    private let lock = Lock()
    private var elements: [Element] = []
    private var next = 0
    private var hasEnded = false
    private var waiter: Resumption<Void>?
    private var isMarked = false

    /// Makes an empty one.
    package init() {}

    /// How many wait.
    package var count: Int { lock.withLock { elements.count - next } }

    /// Marks it.
    ///
    /// - Returns: Whether it was not marked before.
    package func mark() -> Bool {
        lock.withLock {
            defer { isMarked = true }
            return !isMarked
        }
    }

    /// Takes the mark away.
    ///
    /// - Returns: Whether there was one.
    package func unmark() -> Bool {
        lock.withLock {
            defer { isMarked = false }
            return isMarked
        }
    }

    /// Puts an element in, unless it has ended.
    ///
    /// - Returns: How many wait then.
    @discardableResult
    package func put(_ element: Element) -> Int {
        wake {
            if !hasEnded { elements.append(element) }
            return elements.count - next
        }
    }

    /// Ends it: what waits is dropped.
    package func end() {
        wake {
            hasEnded = true
            elements = []
            next = 0
        }
    }

    /// Takes the next element; waits where there is none.
    ///
    /// - Returns: The element, or nil where there will be no more, or the task was cancelled.
    package func take() async -> Element? {
        await withTaskCancellationHandler {
            await Resumption.wait { resumption in
                lock.withLock {
                    if next < elements.count || hasEnded || Task.isCancelled { return () }
                    waiter = resumption
                    return nil
                }
            }
        } onCancel: {
            // Who waits looks for itself.
            wake {}
        }
        return lock.withLock {
            guard next < elements.count, !Task.isCancelled else { return nil }
            let element = elements[next]
            next += 1
            if next == elements.count {
                elements.removeAll(keepingCapacity: true)
                next = 0
            }
            return element
        }
    }

    private func wake<Result>(_ change: () -> Result) -> Result {
        let (result, ready) = lock.withLock {
            let result = change()
            defer { waiter = nil }
            return (result, waiter)
        }
        ready?.resume(())
        return result
    }
}
