-- What authorities ask the market to tell, and what was handed over.
CREATE TABLE disclosure (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it is one request
    seller_id     BIGINT        NOT NULL,
    lot_id        BIGINT        NULL,          -- only this lot
    order_number  VARCHAR(19)   CHARACTER SET ascii COLLATE ascii_bin NULL, -- only this order
    from_day      DATE          NOT NULL,
    to_day        DATE          NOT NULL,
    parts         VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    with_buyers   BOOLEAN       NOT NULL,      -- names and phones of buyers, where the request asks for them
    number        VARCHAR(60)   NOT NULL,      -- as the authority's register has it
    issued_on     DATE          NOT NULL,
    authority     VARCHAR(160)  NOT NULL,
    ground        VARCHAR(300)  NOT NULL,      -- the legal ground that the letter names
    purpose       VARCHAR(500)  NOT NULL,
    secret_until  DATE          NULL,          -- last day on which the seller is not told
    received_at   DATETIME(3)   NOT NULL,
    due_at        DATETIME(3)   NOT NULL,      -- by the rule of the day on which it came; stays as it was
    source        VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(3)   NOT NULL,
    recorded_by   VARCHAR(120)  NOT NULL,
    refused_at    DATETIME(3)   NULL,
    refused_by    VARCHAR(120)  NULL,
    refuse_reason VARCHAR(500)  NULL,
    delivered_at  DATETIME(3)   NULL,
    delivered_by  VARCHAR(120)  NULL,
    delivered_to  VARCHAR(160)  NULL,
    delivered_how VARCHAR(300)  NULL,          -- the proof: number of the minutes, of the letter
    CONSTRAINT disclosure_is_recorded_once UNIQUE (client_id),
    CONSTRAINT disclosure_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT disclosure_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    KEY disclosure_by_state (delivered_at, refused_at, due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A package as it was put together: its bytes do not change, so the hash that was released is the hash that is handed over.
CREATE TABLE disclosure_package (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    disclosure_id  BIGINT       NOT NULL,
    made_at        DATETIME(3)  NOT NULL,
    made_by        VARCHAR(120) NOT NULL,
    made_by_id     BIGINT       NOT NULL,
    bytes          BIGINT       NOT NULL,
    sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    manifest       MEDIUMTEXT   NOT NULL,      -- a line a file: hash, size, name
    released_at    DATETIME(3)  NULL,
    released_by    VARCHAR(120) NULL,
    released_by_id BIGINT       NULL,
    dropped_at     DATETIME(3)  NULL,          -- when its bytes were thrown away
    CONSTRAINT package_of_disclosure FOREIGN KEY (disclosure_id) REFERENCES disclosure (id),
    CONSTRAINT package_is_released_by_another CHECK (released_by_id IS NULL OR released_by_id <> made_by_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Its bytes, sealed, in pieces that fit into a packet of the database.
CREATE TABLE disclosure_piece (
    package_id BIGINT     NOT NULL,
    seq        INT        NOT NULL,
    sealed     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (package_id, seq),
    CONSTRAINT piece_of_package FOREIGN KEY (package_id) REFERENCES disclosure_package (id)
);

INSERT INTO deadline_rule (code, days, hours, since, source, calendar_days) VALUES
    ('DISCLOSURE', 1, 24, '2026-07-01', 'Nghị định 248/2026/NĐ-CP, Điều 18 khoản 2 (cần đối chiếu)', TRUE);
