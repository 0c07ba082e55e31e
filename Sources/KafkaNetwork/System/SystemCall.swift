internal import Glibc

/// What a call on a socket did.
enum SystemCall {
    /// That many bytes were moved.
    case moved(Int)
    /// It would have to wait.
    case wouldBlock
    /// The system said no.
    case failed(Int32)

    /// Makes the outcome of a call that returned a number of bytes or -1.
    init(_ result: Int) {
        if result >= 0 {
            self = .moved(result)
        } else {
            let code = errno
            self = code == EAGAIN ? .wouldBlock : .failed(code)
        }
    }
}
