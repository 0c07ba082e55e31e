extension SimulatedLoop: TaskExecutor {
    /// Has a job of a task run in a turn of the loop.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // After its end the simulation still has to let tasks end.
        guard !hasEnded else { return simulation.enqueue(job) }
        add { [self] in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
