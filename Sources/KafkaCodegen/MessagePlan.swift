/// A message as the generated code has it: what every structure of it is called and in which versions it occurs.
struct MessagePlan {
    /// The facts.
    let schema: MessageSchema

    /// The versions.
    let versions: SchemaVersions

    /// The message itself, then the structures in it, in the order in which they are first used.
    private(set) var structures: [StructurePlan] = []

    private var fieldsOf: [String: [SchemaField]] = [:]
    private var order: [String] = []
    private var contexts: [String: SchemaVersions] = [:]
    private var uses: [String: StructurePlan.Uses] = [:]
    private var users: [String: [String]] = [:]
    private var sizes: [String: Int] = [:]

    /// Plans a message that has versions.
    init(_ schema: MessageSchema, versions: SchemaVersions) throws(CodegenError) {
        self.schema = schema
        self.versions = versions
        for structure in schema.commonStructures { try define(structure.name, structure.fields) }
        try define(schema.name, schema.fields)
        contexts[schema.name] = versions
        try visit(schema.name, under: [])
        for name in order { structures.append(try plan(name)) }
    }

    private mutating func define(_ name: String, _ fields: [SchemaField]) throws(CodegenError) {
        guard fieldsOf[name] == nil else { throw CodegenError(.invalid("\(name) is defined twice"), at: schema.name) }
        fieldsOf[name] = fields
        for field in fields where !field.fields.isEmpty {
            guard let structure = field.type.structureName else {
                throw CodegenError(.invalid("\(field.name) has fields but is no structure"), at: schema.name)
            }
            try define(structure, field.fields)
        }
    }

    /// Finds out in which versions the structures under one can occur.
    ///
    /// A structure that several fields use is visited once for each of them, which is why the versions only grow.
    private mutating func visit(_ name: String, under outer: [String]) throws(CodegenError) {
        guard !outer.contains(name) else { throw CodegenError(.unsupported("\(name) inside itself"), at: schema.name) }
        guard let fields = fieldsOf[name], let context = contexts[name] else {
            throw CodegenError(.invalid("there is no structure \(name)"), at: schema.name)
        }
        if !order.contains(name) { order.append(name) }
        for field in fields {
            guard let structure = field.type.structureName, let common = field.versions.intersection(context) else {
                continue
            }
            contexts[structure] = contexts[structure]?.hull(common) ?? common
            let isNullable = field.nullable?.intersection(common) != nil
            var use = uses[structure] ?? []
            if case .array = field.type {
                use.insert(isNullable ? .nullableArray : .array)
                // A version that does not allow null reads the array as one that can't be null.
                if isNullable, field.nullable?.covers(common) == false { use.insert(.array) }
            } else if isNullable {
                use.insert(.nullable)
            }
            uses[structure] = use
            let user = "\(name == schema.name ? name : "\(schema.name)/\(name)")/\(SwiftName.camelCase(field.name))"
            if users[structure]?.contains(user) != true { users[structure, default: []].append(user) }
            try visit(structure, under: outer + [name])
        }
    }

    private mutating func plan(_ name: String) throws(CodegenError) -> StructurePlan {
        let context = contexts[name] ?? versions
        var plans: [FieldPlan] = []
        for field in fieldsOf[name] ?? [] {
            if let plan = try plan(field, of: name, context) { plans.append(plan) }
        }
        let flexible = schema.flexible?.intersection(context)
        guard flexible == nil || flexible?.highest == context.highest else {
            throw CodegenError(.unsupported("versions that are flexible no more"), at: schema.name)
        }
        return StructurePlan(
            name: name == schema.name ? name : try SwiftName.structure(name, in: schema.name),
            message: name == schema.name ? nil : schema.name,
            context: context,
            flexible: flexible,
            fields: plans,
            uses: uses[name] ?? [],
            users: users[name] ?? [],
            minimumSize: size(of: name)
        )
    }

    private func plan(
        _ field: SchemaField,
        of structure: String,
        _ context: SchemaVersions
    ) throws(CodegenError) -> FieldPlan? {
        guard let versions = field.versions.intersection(context) else { return nil }
        let place = "\(schema.name).\(structure).\(field.name)"
        var field = field
        field.versions = versions
        field.nullable = field.nullable?.intersection(versions)
        field.tagged = field.tagged?.intersection(versions)
        guard field.nullable == nil || field.type.canBeNull else {
            throw CodegenError(.unsupported("null for \(field.type.name)"), at: place)
        }
        guard field.tagged == nil || field.tagged == versions else {
            throw CodegenError(.unsupported("a field that is tagged in some of its versions only"), at: place)
        }
        guard field.tagged == nil || field.nullable == nil || field.nullable == versions else {
            throw CodegenError(.unsupported("a tagged field that may be null in some versions only"), at: place)
        }
        guard field.tagged == nil || field.tag != nil else {
            throw CodegenError(.invalid("its tag is missing"), at: place)
        }
        if let tagged = field.tagged, schema.flexible?.covers(tagged) != true {
            throw CodegenError(.invalid("it is tagged in a version that is not flexible"), at: place)
        }
        if field.isNeverFlexible, field.type != .string {
            throw CodegenError(.unsupported("flexible versions of its own for \(field.type.name)"), at: place)
        }
        return FieldPlan(
            schema: field,
            context: context,
            message: schema.name,
            name: SwiftName.property(field.name, in: schema.name),
            structure: try field.type.structureName.map { name throws(CodegenError) in
                try SwiftName.structure(name, in: schema.name)
            }
        )
    }

    /// The fewest bytes of a structure in any of the versions in which it can occur.
    private mutating func size(of name: String) -> Int {
        if let size = sizes[name] { return size }
        guard let context = contexts[name] else { return 0 }
        var smallest = Int.max
        for version in context.lowest...context.highest {
            let isFlexible = schema.flexible?.contains(version) == true
            var size = isFlexible ? 1 : 0
            for field in fieldsOf[name] ?? [] where field.versions.contains(version) {
                guard field.tagged?.contains(version) != true else { continue }
                size += self.size(of: field, version, isFlexible && !field.isNeverFlexible)
            }
            smallest = min(smallest, size)
        }
        sizes[name] = smallest
        return smallest
    }

    private mutating func size(of field: SchemaField, _ version: Int, _ isFlexible: Bool) -> Int {
        switch field.type {
        case .bool, .int8: 1
        case .int16, .uint16: 2
        case .int32, .uint32: 4
        case .int64, .float64: 8
        case .uuid: 16
        case .string: isFlexible ? 1 : 2
        case .bytes, .records, .array: isFlexible ? 1 : 4
        case .structure(let name): field.nullable?.contains(version) == true ? 1 : size(of: name)
        }
    }
}
