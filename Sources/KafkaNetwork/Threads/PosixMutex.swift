internal import Glibc

/// A lock, and a way to wait for what it guards.
///
/// The system's own is used because the thread sanitizer knows it.
@safe final class PosixMutex: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    /// Makes a lock that nobody holds.
    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe condition = .allocate(capacity: 1)
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe condition.deallocate()
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Does something while no other thread holds the lock.
    ///
    /// - Parameter body: What to do.
    /// - Returns: What the closure returns.
    func withLock<Result>(_ body: () -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Gives the lock away until another thread signals; for who holds it, who has to look again afterwards.
    func wait() {
        unsafe pthread_cond_wait(condition, mutex)
    }

    /// Wakes one thread that waits.
    func signal() {
        unsafe pthread_cond_signal(condition)
    }

    /// Wakes all threads that wait.
    func broadcast() {
        unsafe pthread_cond_broadcast(condition)
    }
}
