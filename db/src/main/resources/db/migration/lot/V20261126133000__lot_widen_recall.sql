-- A recall takes back one lot and everything that was made of it, or plays doing so.
ALTER TABLE recall
    ADD COLUMN idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN request_hash BINARY(32)   NULL,
    ADD COLUMN mock         BOOLEAN      NOT NULL DEFAULT FALSE, -- an exercise: nothing stops, nobody is told
    ADD COLUMN description  VARCHAR(500) NOT NULL DEFAULT '',    -- of the goods
    ADD COLUMN danger       VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN arrangement  VARCHAR(500) NOT NULL DEFAULT '',    -- time, place and way of giving them back
    ADD COLUMN closed_by    VARCHAR(120) NULL,
    ADD COLUMN close_reason VARCHAR(500) NULL,
    ADD CONSTRAINT recall_opens_once UNIQUE (idempotency_key);

CREATE TABLE recall_lot (
    recall_id     BIGINT      NOT NULL,
    lot_id        BIGINT      NOT NULL,
    status_before VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- what it goes back to
    PRIMARY KEY (recall_id, lot_id),
    KEY recall_by_lot (lot_id, recall_id),
    CONSTRAINT lot_in_recall FOREIGN KEY (recall_id) REFERENCES recall (id),
    CONSTRAINT recall_takes_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);

-- The open recall that a lot's page tells of; the gravest where several hold it.
ALTER TABLE lot
    ADD COLUMN recall_id BIGINT NULL,
    ADD CONSTRAINT lot_under_recall FOREIGN KEY (recall_id) REFERENCES recall (id);

INSERT INTO recall_lot (recall_id, lot_id, status_before)
    SELECT id, lot_id, 'NORMAL' FROM recall WHERE closed_at IS NULL;
UPDATE lot JOIN recall ON recall.open_lot_id = lot.id SET lot.recall_id = recall.id;
