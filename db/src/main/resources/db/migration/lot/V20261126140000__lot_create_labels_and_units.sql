-- Who printed which labels, and which of them again, and why. Rows are only ever added.
CREATE TABLE label_job (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request_key  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a form sent twice prints once
    lot_id       BIGINT       NOT NULL,
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    format       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    resolution   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    crate        BOOLEAN      NOT NULL,
    used         INT          NOT NULL,            -- places of the first sheet that were empty already
    labels       INT          NOT NULL,
    reprint_of   BIGINT       NULL,
    first_label  INT          NOT NULL DEFAULT 1,  -- of the job that is printed again
    reason       VARCHAR(300) NULL,
    printed_by   BIGINT       NOT NULL,
    printed_name VARCHAR(120) NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    CONSTRAINT label_job_is_sent_once UNIQUE (request_key),
    CONSTRAINT label_job_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT label_job_again_of FOREIGN KEY (reprint_of) REFERENCES label_job (id),
    CONSTRAINT label_job_kind_is_known CHECK (kind IN ('LOT', 'UNIT', 'SCRATCH')),
    CONSTRAINT label_job_prints_something CHECK (labels > 0),
    CONSTRAINT label_job_again_has_a_reason CHECK (reprint_of IS NULL OR reason IS NOT NULL),
    KEY label_job_by_lot (lot_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One pack with a number of its own. Of its scratch code only a keyed hash is kept.
CREATE TABLE unit (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id           BIGINT      NOT NULL,
    label_job_id     BIGINT      NOT NULL,
    position         INT         NOT NULL,         -- in its job, from 1
    serial           CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scratch_mac      BINARY(32)  NULL,
    state            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scans            BIGINT      NOT NULL DEFAULT 0,
    first_scanned_at DATETIME(3) NULL,
    first_checked_at DATETIME(3) NULL,             -- when the scratch code was first found right
    first_checked_in CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at       DATETIME(3) NOT NULL,
    CONSTRAINT unit_serial_names_one UNIQUE (serial),
    CONSTRAINT unit_of_job UNIQUE (label_job_id, position),
    CONSTRAINT unit_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT unit_labelled_by FOREIGN KEY (label_job_id) REFERENCES label_job (id),
    CONSTRAINT unit_first_checked_in FOREIGN KEY (first_checked_in) REFERENCES province (code),
    CONSTRAINT unit_state_is_known CHECK (state IN ('ISSUED', 'VOID')),
    KEY unit_by_lot (lot_id, id)
);
