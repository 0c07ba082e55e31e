/// To which broker a request goes.
public enum RequestTarget: Sendable, Hashable {
    /// Any that can be reached.
    case any
    /// The one that is the controller; brokers without ZooKeeper pass on what belongs to it.
    case controller
    /// The one with this id.
    case broker(Int32)
    /// The one that is the coordinator of a group; it is looked for, and looked for anew where it was another one.
    case coordinator(group: String)
}
