extension Simulation: TaskExecutor {
    /// Has a job of a task run in the simulation.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        add(job) { [self] in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
