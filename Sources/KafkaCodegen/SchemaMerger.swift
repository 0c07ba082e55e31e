/// Makes one schema of those that two releases have for a message.
///
/// The newer release decides about the versions that it has, the older one about those that only it has. What can't be
/// said with one range of versions is an error.
package struct SchemaMerger {
    private let newer: SchemaVersions
    private let older: [SchemaVersions]
    private let whole: SchemaVersions

    /// Merges two schemas.
    ///
    /// - Parameters:
    ///   - newer: The schema of the newer release, or nil where that does not know the message.
    ///   - older: The schema of the older release, or nil.
    /// - Returns: The merged schema, its ranges cut to the versions that there are; nil where there are none.
    /// - Throws: `CodegenError` where the releases contradict each other.
    package static func merge(newer: MessageSchema?, older: MessageSchema?) throws(CodegenError) -> MessageSchema? {
        guard let newer, let newerVersions = newer.versions else {
            return try older.flatMap { schema throws(CodegenError) in try cut(schema) }
        }
        guard let older, let olderVersions = older.versions else { return try cut(newer) }
        let only = olderVersions.subtracting(newerVersions)
        guard !only.isEmpty else { return try cut(newer) }
        guard case .some(let whole?) = SchemaVersions.joined([newerVersions] + only) else {
            throw CodegenError(
                .conflict("there is a gap between \(olderVersions) and \(newerVersions)"),
                at: newer.name
            )
        }
        return try SchemaMerger(newer: newerVersions, older: only, whole: whole).merge(newer, older)
    }

    /// Cuts all ranges of a schema to the versions that the message has.
    private static func cut(_ schema: MessageSchema) throws(CodegenError) -> MessageSchema? {
        guard let versions = schema.versions else { return nil }
        return try SchemaMerger(newer: versions, older: [], whole: versions).merge(schema, schema)
    }

    private func merge(_ new: MessageSchema, _ old: MessageSchema) throws(CodegenError) -> MessageSchema {
        guard new.apiKey == old.apiKey, new.kind == old.kind else {
            throw CodegenError(.conflict("they are not the same kind of message"), at: new.name)
        }
        var merged = new
        merged.versions = whole
        merged.flexible = try versions(new.flexible, old.flexible, "flexible versions", at: new.name)
        merged.deprecated = try versions(new.deprecated, old.deprecated, "deprecated versions", at: new.name)
        merged.fields = try fields(new.fields, old.fields, at: new.name)
        merged.commonStructures = []
        for structure in new.commonStructures {
            let other = old.commonStructures.first { $0.name == structure.name }
            try append(structure, other, to: &merged)
        }
        for structure in old.commonStructures {
            guard !new.commonStructures.contains(where: { $0.name == structure.name }) else { continue }
            try append(nil, structure, to: &merged)
        }
        return merged
    }

    private func append(
        _ new: SchemaStructure?,
        _ old: SchemaStructure?,
        to schema: inout MessageSchema
    ) throws(CodegenError) {
        guard let name = new?.name ?? old?.name else { return }
        let place = "\(schema.name).\(name)"
        guard let versions = try versions(new?.versions, old?.versions, "versions", at: place) else { return }
        let fields = try fields(new?.fields ?? [], old?.fields ?? [], at: place)
        schema.commonStructures.append(SchemaStructure(name: name, versions: versions, fields: fields))
    }

    /// The versions of the newer release that are its own, and those of the older one that only it has, as one range.
    private func versions(
        _ new: SchemaVersions?,
        _ old: SchemaVersions?,
        _ what: String,
        at place: String
    ) throws(CodegenError) -> SchemaVersions? {
        var ranges: [SchemaVersions] = []
        if let common = new?.intersection(newer) { ranges.append(common) }
        for range in older {
            if let common = old?.intersection(range) { ranges.append(common) }
        }
        guard case .some(let joined) = SchemaVersions.joined(ranges) else {
            throw CodegenError(.conflict("its \(what) would have a gap: \(ranges)"), at: place)
        }
        return joined
    }

    private func fields(
        _ new: [SchemaField],
        _ old: [SchemaField],
        at place: String
    ) throws(CodegenError) -> [SchemaField] {
        let common = old.map(\.name).filter { name in new.contains { $0.name == name } }
        let same = new.map(\.name).filter { name in old.contains { $0.name == name } }
        try check(common == same, "the order of fields", at: place)
        var merged: [SchemaField] = []
        for field in new {
            let other = old.first { $0.name == field.name }
            if let field = try self.field(field, other, at: "\(place).\(field.name)") { merged.append(field) }
        }
        for (index, field) in old.enumerated() where !new.contains(where: { $0.name == field.name }) {
            guard let field = try self.field(nil, field, at: "\(place).\(field.name)") else { continue }
            // It goes behind the nearest field before it that is there.
            let before = old[..<index].reversed().first { earlier in merged.contains { $0.name == earlier.name } }
            let position = before.flatMap { earlier in merged.firstIndex { $0.name == earlier.name } }
            merged.insert(field, at: position.map { $0 + 1 } ?? 0)
        }
        return merged
    }

    private func field(
        _ new: SchemaField?,
        _ old: SchemaField?,
        at place: String
    ) throws(CodegenError) -> SchemaField? {
        guard let versions = try versions(new?.versions, old?.versions, "versions", at: place) else { return nil }
        let isIgnorable = try isIgnorable(new, old, missingIn: whole.subtracting(versions), at: place)
        // A release says what a field is only where the field is in a version that the release decides about.
        let new = new.flatMap { $0.versions.intersection(newer) == nil ? nil : $0 }
        let old = old.flatMap { field in older.contains { field.versions.intersection($0) != nil } ? field : nil }
        guard var merged = new ?? old else { return nil }
        if let new, let old, !older.isEmpty {
            try check(new.type == old.type, "its type", at: place)
            try check(new.defaultText == old.defaultText, "its default", at: place)
            try check(new.tag == old.tag || new.tag == nil || old.tag == nil, "its tag", at: place)
            try check(new.isNeverFlexible == old.isNeverFlexible, "its flexible versions", at: place)
            merged.tag = new.tag ?? old.tag
        }
        merged.versions = versions
        merged.nullable = try self.versions(new?.nullable, old?.nullable, "nullable versions", at: place)?
            .intersection(versions)
        merged.tagged = try self.versions(new?.tagged, old?.tagged, "tagged versions", at: place)?
            .intersection(versions)
        merged.isIgnorable = isIgnorable
        merged.fields = try fields(new?.fields ?? [], old?.fields ?? [], at: place)
        return merged
    }

    /// Whether the field is left out silently: what a release says counts for the versions without it that it has.
    private func isIgnorable(
        _ new: SchemaField?,
        _ old: SchemaField?,
        missingIn missing: [SchemaVersions],
        at place: String
    ) throws(CodegenError) -> Bool {
        let inNewer = missing.contains { $0.intersection(newer) != nil }
        let inOlder = missing.contains { range in older.contains { range.intersection($0) != nil } }
        guard let new, let old else { return new?.isIgnorable ?? old?.isIgnorable ?? false }
        if inNewer, inOlder { try check(new.isIgnorable == old.isIgnorable, "whether it may be left out", at: place) }
        return inOlder && !inNewer ? old.isIgnorable : new.isIgnorable
    }

    private func check(_ same: Bool, _ what: String, at place: String) throws(CodegenError) {
        guard same else { throw CodegenError(.conflict("about \(what)"), at: place) }
    }
}
