/// A socket that takes connections; all members are for the loop's thread.
package protocol Listener: AnyObject {
    /// Where it listens; the port is the real one where 0 was asked for.
    var address: SocketAddress { get }

    /// Stops to listen; channels that were accepted stay.
    func close()
}
