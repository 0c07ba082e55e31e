extension SystemLoop: TaskExecutor, SerialExecutor {
    /// Has a job of a task run on the loop.
    package func enqueue(_ job: consuming ExecutorJob) {
        add(UnownedJob(job))
    }

    /// The executor for actors that live on the loop.
    package func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        unsafe UnownedSerialExecutor(ordinary: self)
    }

    /// Whether the caller runs on the loop.
    package func isIsolatingCurrentContext() -> Bool? { isCurrent }

    /// Stops the program where the caller does not run on the loop.
    package func checkIsolated() { checkCurrent() }

    /// Runs a job here and now.
    func run(_ job: UnownedJob) {
        unsafe job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
    }
}
