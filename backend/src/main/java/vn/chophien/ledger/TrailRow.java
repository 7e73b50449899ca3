package vn.chophien.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.seal.AuditProof;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.LeafBody;

/** A row of the audit trail, whole, as it is hashed. */
record TrailRow(
        long id,
        Instant at,
        @Nullable Long actorId,
        @Nullable Long mandateId,
        String actorName,
        String action,
        String objectType,
        String objectKey,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Canonical (RFC 8785); what is null is left out. */
    byte[] body() {
        return new LeafBody()
                .with("id", Long.toString(id))
                .with("at", INSTANT.format(at))
                .with("actor", actorId == null ? null : actorId.toString())
                .with("mandate", mandateId == null ? null : mandateId.toString())
                .with("actorName", actorName)
                .with("action", action)
                .with("objectType", objectType)
                .with("objectKey", objectKey)
                .with("before", before)
                .with("after", after)
                .with("reason", reason)
                .bytes();
    }

    Hash hash(byte[] salt) {
        return AuditProof.rowHash(salt, body());
    }
}
