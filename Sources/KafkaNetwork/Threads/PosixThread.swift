internal import CLinux
internal import Glibc

/// Threads of this module: named, detached, and left alone by signals.
enum PosixThread {
    /// What a thread is given.
    private final class Start {
        let name: String
        let body: @Sendable () -> Void

        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    /// A number that tells threads apart, never zero.
    static var current: UInt { UInt(pthread_self()) }

    /// Starts a thread.
    ///
    /// - Parameters:
    ///   - name: What it is called; the system keeps 15 bytes of it.
    ///   - body: What it does; the thread ends with it.
    /// - Returns: Zero, or the system's error.
    static func start(name: String, _ body: @escaping @Sendable () -> Void) -> Int32 {
        let start = unsafe Unmanaged.passRetained(Start(name: name, body: body))
        var thread = pthread_t()
        let error = unsafe pthread_create(
            &thread,
            nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                PosixThread.run(unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue())
                return nil
            },
            start.toOpaque()
        )
        if error == 0 { pthread_detach(thread) } else { unsafe start.release() }
        return error
    }

    private static func run(_ start: Start) {
        blockSignals()
        unsafe String(decoding: start.name.utf8.prefix(15), as: UTF8.self).withCString {
            _ = unsafe pthread_setname_np(pthread_self(), $0)
        }
        start.body()
    }

    /// Leaves signals to the threads of the program, but for those that tell of a fault of this thread.
    private static func blockSignals() {
        var set = sigset_t()
        unsafe sigfillset(&set)
        for signal in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGPROF] {
            unsafe sigdelset(&set, signal)
        }
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }
}
