-- A reading of the whole log against the rows that it seals, one batch after the other. The edge is the right side of the
-- tree as it was computed from the leaves so far, so that a later batch goes on without believing the stored nodes.
CREATE TABLE log_audit (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    night      DATE          NULL, -- the night that it was made for; null when somebody asked for it
    running    TINYINT       NULL, -- 1 or null: a unique column lets one run at a time
    started_by VARCHAR(160)  CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NULL,
    started_at DATETIME(3)   NOT NULL,
    ended_at   DATETIME(3)   NULL,
    size       BIGINT        NOT NULL,
    next_idx   BIGINT        NOT NULL DEFAULT 0,
    edge       VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    scan_kind  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    scan_after BIGINT        NOT NULL DEFAULT 0,
    matched    BIGINT        NOT NULL DEFAULT 0,
    renamed    BIGINT        NOT NULL DEFAULT 0,
    findings   BIGINT        NOT NULL DEFAULT 0,
    root       VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT audit_once_a_night UNIQUE (night),
    CONSTRAINT audit_runs_alone UNIQUE (running)
);

CREATE TABLE log_audit_finding (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    audit_id    BIGINT       NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_kind VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id   BIGINT       NOT NULL,
    subject     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail      VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
    CONSTRAINT finding_of_audit FOREIGN KEY (audit_id) REFERENCES log_audit (id)
);

-- When a record began to wait, so that one that waits too long is seen. Records of before have no such time.
ALTER TABLE log_pending ADD COLUMN waits_since DATETIME(3) NULL;
ALTER TABLE log_pending MODIFY COLUMN waits_since DATETIME(3) NULL DEFAULT (UTC_TIMESTAMP(3));
