-- Keys of partners' systems. Only the hash is kept; the key itself is shown once.
CREATE TABLE epcis_key (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    key_hash   BINARY(32)   NOT NULL,
    name       VARCHAR(120) NOT NULL,
    seller_id  BIGINT       NULL,                  -- none: the events of the whole market
    created_at DATETIME(3)  NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    revoked_at DATETIME(3)  NULL,
    revoked_by VARCHAR(120) NULL,
    valid_name VARCHAR(120) GENERATED ALWAYS AS (CASE WHEN revoked_at IS NULL THEN name END) STORED,
    CONSTRAINT key_is_one_partners UNIQUE (key_hash),
    CONSTRAINT partner_has_one_valid_key UNIQUE (valid_name),
    CONSTRAINT key_for_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A document that a partner sent, until its events are kept or refused.
CREATE TABLE epcis_capture (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    capture_id  CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_id      BIGINT      NOT NULL,
    behaviour   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body        LONGTEXT    NULL,                  -- none: done with
    created_at  DATETIME(3) NOT NULL,
    finished_at DATETIME(3) NULL,
    success     BOOLEAN     NOT NULL DEFAULT TRUE,
    errors      LONGTEXT    NULL,
    CONSTRAINT capture_has_one_id UNIQUE (capture_id),
    CONSTRAINT capture_by_key FOREIGN KEY (key_id) REFERENCES epcis_key (id),
    CONSTRAINT capture_behaviour_is_known CHECK (behaviour IN ('rollback', 'proceed')),
    KEY capture_to_do (finished_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Events, ours and those of partners. Rows are only ever added: an error is declared by a further row.
CREATE TABLE epcis_event (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id          VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_hash        VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    declares_error    BOOLEAN       NOT NULL,
    source            VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id         BIGINT        NULL,          -- of the diary entry, step or test; none: captured
    key_id            BIGINT        NULL,          -- of the partner who captured it
    seller_id         BIGINT        NULL,
    type              VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_time        DATETIME(3)   NOT NULL,
    record_time       DATETIME(3)   NOT NULL,
    action            VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    biz_step          VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    disposition       VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    read_point        VARCHAR(700)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    biz_location      VARCHAR(700)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    transformation_id VARCHAR(700)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    error_time        DATETIME(3)   NULL,
    error_reason      VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    body              LONGTEXT      NOT NULL,      -- as it is answered
    CONSTRAINT event_is_told_once UNIQUE (event_id, declares_error),
    CONSTRAINT event_content_is_told_once UNIQUE (event_hash, declares_error),
    CONSTRAINT event_tells_one_source UNIQUE (source, source_id),
    CONSTRAINT event_by_key FOREIGN KEY (key_id) REFERENCES epcis_key (id),
    CONSTRAINT event_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT event_source_is_known CHECK (source IN ('DIARY', 'DIARY_ERROR', 'STEP', 'TEST', 'CAPTURED')),
    KEY event_by_time (event_time, id),
    KEY event_by_record_time (record_time, id),
    KEY event_of_seller_by_time (seller_id, event_time, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What an event names: things, parties, papers, values of extensions, each in one spelling.
CREATE TABLE epcis_event_ref (
    event_row  BIGINT         NOT NULL,
    position   INT            NOT NULL,
    role       VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(500)   NOT NULL,
    value_hash BINARY(16)     NOT NULL,
    value      VARCHAR(700)   NOT NULL,
    quantity   DECIMAL(24, 6) NULL,
    unit       VARCHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (event_row, position),
    CONSTRAINT ref_of_event FOREIGN KEY (event_row) REFERENCES epcis_event (id),
    KEY ref_by_value (value_hash, role, event_row),
    KEY ref_by_beginning (value(100), role)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
