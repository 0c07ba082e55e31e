extension ErrorCode {
    /// The sentences for the codes from 100 on: topic ids, the newer group protocols, share groups, streams groups.
    var newerMessage: String? {
        switch rawValue {
        case 100: "The broker knows no topic of that id; it was deleted, or made again under the same name."
        case 101: "A broker of that id is registered already."
        case 102: "No broker of that id is registered."
        case 103: "The topic's id in the log is another one than in the request."
        case 104: "The request was meant for another cluster."
        case 105: "The coordinator knows no such transactional id."
        case 106: "The fetch session mixes topics with and without ids; the client has to begin a new session."
        case 107: "The replica may not be in sync, because its broker is fenced or shutting down."
        case 108: "The change also made another replica the leader."
        case 109: "The records at that offset are only in remote storage; a follower has to fetch them from there."
        case 110:
            "The member's epoch is not the coordinator's; it has to give up its partitions and join again."
        case 111: "Another member with the same instance id has not left yet."
        case 112: "The group's coordinator does not have that assignor."
        case 113: "The member's epoch is old: it has to learn of its new one before it can do this."
        case 114:
            "The request went to the wrong kind of endpoint: a broker instead of a controller, or the reverse."
        case 115: "The kind of endpoint that was asked for is not supported."
        case 116: "There is no controller of that id."
        case 117: "The client's telemetry subscription has changed; it has to ask for the new one."
        case 118: "The telemetry is larger than the broker accepts."
        case 119: "The controller refuses the broker's registration; its settings don't fit the cluster."
        case 120: "The transaction can't go on and has to be aborted; then a new one may begin."
        case 121:
            "The record is not in a state in which it can be acknowledged so: it was acknowledged, or its lock expired."
        case 122: "The broker no longer has the share session; the client has to begin a new one."
        case 123: "The epoch of the share session does not follow the last one; the client has to begin a new session."
        case 124: "Somebody with a newer state epoch is working on the share group's state."
        case 125: "The voter's directory id is not the one that the receiver has."
        case 126: "The voter is part of the quorum already."
        case 127: "The voter is not part of the quorum."
        case 128: "The regular expression of the subscription is not valid; it must be one of RE2."
        case 129: "The client's knowledge of the cluster is too old; it has to begin again with its bootstrap servers."
        case 130: "The topology that the streams member sent is not valid."
        case 131: "The epoch of the streams topology is not valid."
        case 132: "The streams member has an older topology than its group."
        case 133: "The broker has as many share sessions as it allows."
        case 134: "The group could not be deleted."
        case 135: "The description of the streams topology could not be stored."
        case 136: "No controller of that id is registered."
        default: nil
        }
    }
}
