/// A structure as the generated code has it.
struct StructurePlan {
    /// The ways in which fields use a structure.
    struct Uses: OptionSet {
        let rawValue: Int
        /// As the elements of an array.
        static let array = Uses(rawValue: 1)
        /// As the elements of an array that may be null.
        static let nullableArray = Uses(rawValue: 2)
        /// As a value that may be null.
        static let nullable = Uses(rawValue: 4)
    }

    /// The name of the type.
    let name: String

    /// The type that it is nested in, or nil for the message itself.
    let message: String?

    /// The versions in which it can occur.
    let context: SchemaVersions

    /// The flexible ones of them, or nil.
    let flexible: SchemaVersions?

    /// The fields in the order of the wire.
    let fields: [FieldPlan]

    /// How it is used.
    let uses: Uses

    /// The fields that use it, as `FetchResponse.responses`.
    let users: [String]

    /// The fewest bytes that it has in any version.
    let minimumSize: Int

    /// The name by which the type is reached from outside.
    var fullName: String { message.map { "\($0).\(name)" } ?? name }

    /// What says in the code whether the version is flexible.
    var compact: String {
        guard let flexible else { return "false" }
        return flexible.covers(context) ? "true" : "flexible"
    }

    /// What makes a version flexible; nil where none or all are.
    var flexibleCondition: String? {
        flexible.flatMap { FieldPlan.condition(for: $0, in: context) }
    }

    /// The tagged fields in the order of their tags.
    var taggedFields: [FieldPlan] {
        fields.filter(\.isTagged).sorted { ($0.schema.tag ?? 0) < ($1.schema.tag ?? 0) }
    }

    /// The fields that are written one after the other.
    var plainFields: [FieldPlan] { fields.filter { !$0.isTagged } }
}
