internal import CLinux
internal import Glibc
internal import KafkaWire

/// The kernel's list of what a loop waits for: descriptors, a wake-up from other threads, and one alarm.
///
/// The descriptors stay open as long as the poller lives, so that a late wake-up can't reach a stranger's.
@safe final class Poller: @unchecked Sendable {
    /// The number that events of the wake-up have.
    private static let wakeUp = UInt64.max
    /// The number that events of the alarm have.
    private static let alarm = UInt64.max - 1
    /// How many events one call takes.
    private static let batch = 128

    private let poll: Int32
    private let wakeDescriptor: Int32
    private let alarmDescriptor: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private var alarmTime = BootInstant.never

    /// Makes a poller that waits for nothing but wake-ups.
    ///
    /// - Throws: Why the system has no descriptors for it.
    init() throws(NetworkError) {
        poll = epoll_create1(Int32(EPOLL_CLOEXEC))
        wakeDescriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        alarmDescriptor = timerfd_create(CLOCK_BOOTTIME, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
        unsafe events = .allocate(capacity: Self.batch)
        guard poll >= 0, wakeDescriptor >= 0, alarmDescriptor >= 0 else {
            throw NetworkError(code: errno, "no descriptors for an event loop")
        }
        try add(wakeDescriptor, .input, number: Self.wakeUp)
        try add(alarmDescriptor, .input, number: Self.alarm)
    }

    deinit {
        unsafe events.deallocate()
        for descriptor in [poll, wakeDescriptor, alarmDescriptor] where descriptor >= 0 {
            _ = close(descriptor)
        }
    }

    /// Begins to watch a descriptor.
    ///
    /// - Parameters:
    ///   - descriptor: The descriptor.
    ///   - interest: What to wait for.
    ///   - number: What its events are told with.
    /// - Throws: Why the system does not.
    func add(_ descriptor: Int32, _ interest: PollEvents, number: UInt64) throws(NetworkError) {
        guard control(EPOLL_CTL_ADD, descriptor, interest, number) == 0 else {
            throw NetworkError(code: errno, "watching a descriptor")
        }
    }

    /// Changes what is waited for.
    ///
    /// - Parameters:
    ///   - descriptor: The descriptor.
    ///   - interest: What to wait for from now on.
    ///   - number: What its events are told with.
    func change(_ descriptor: Int32, _ interest: PollEvents, number: UInt64) {
        _ = control(EPOLL_CTL_MOD, descriptor, interest, number)
    }

    /// Stops to watch a descriptor; before it is closed.
    ///
    /// - Parameter descriptor: The descriptor.
    func remove(_ descriptor: Int32) {
        _ = control(EPOLL_CTL_DEL, descriptor, [], 0)
    }

    /// Ends the wait, now or the next; any thread.
    func wake() {
        var one: UInt64 = 1
        _ = unsafe write(wakeDescriptor, &one, 8)
    }

    /// Has the wait end at a time.
    ///
    /// An alarm for an earlier time stays, and costs one turn for nothing.
    ///
    /// - Parameter time: When; ``BootInstant/never`` for no alarm.
    func setAlarm(_ time: BootInstant) {
        guard time < alarmTime else { return }
        alarmTime = time
        // All zeros would turn it off.
        let nanoseconds = max(1, time.nanoseconds)
        var setting = itimerspec()
        setting.it_value.tv_sec = Int(nanoseconds / 1_000_000_000)
        setting.it_value.tv_nsec = Int(nanoseconds % 1_000_000_000)
        _ = unsafe timerfd_settime(alarmDescriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
    }

    /// Waits for events.
    ///
    /// - Parameters:
    ///   - isWaiting: Whether to wait where there is none yet.
    ///   - woken: Is called when the wait is over.
    ///   - handle: Is called then for each event of a descriptor.
    func wait(_ isWaiting: Bool, woken: () -> Void, handle: (UInt64, PollEvents) -> Void) {
        let count = unsafe epoll_wait(poll, events, Int32(Self.batch), isWaiting ? -1 : 0)
        woken()
        guard count > 0 else { return }
        for index in 0..<Int(count) {
            let event = unsafe events[index]
            switch unsafe event.data.u64 {
            case Self.wakeUp:
                clear(wakeDescriptor)
            case Self.alarm:
                clear(alarmDescriptor)
                alarmTime = .never
            case let number:
                unsafe handle(number, PollEvents(rawValue: event.events))
            }
        }
    }

    private func clear(_ descriptor: Int32) {
        var count: UInt64 = 0
        _ = unsafe read(descriptor, &count, 8)
    }

    private func control(_ operation: Int32, _ descriptor: Int32, _ interest: PollEvents, _ number: UInt64) -> Int32 {
        var event = unsafe epoll_event()
        unsafe event.events = interest.rawValue
        unsafe event.data.u64 = number
        return unsafe epoll_ctl(poll, operation, descriptor, &event)
    }
}
