package vn.chophien.ledger;

import java.time.Instant;
import vn.chophien.trace.seal.SignedCheckpoint;

/** A signed checkpoint and when it was made. */
public record CheckpointView(SignedCheckpoint signed, Instant madeAt) {

    public long size() {
        return signed.checkpoint().size();
    }
}
