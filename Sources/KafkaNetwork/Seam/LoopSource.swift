/// Something that has a look for work in each turn of its loop.
package protocol LoopSource: AnyObject {
    /// Whether there is work; looked at once more before the loop sleeps, so that no wake-up is lost. On the loop.
    ///
    /// A thread that adds work has to do so under a lock that this takes, or by a sequentially consistent store that
    /// this loads, and to call ``EventLoop/wake()`` afterwards.
    var hasWork: Bool { get }

    /// Does the work that there is. On the loop.
    func pump()
}
