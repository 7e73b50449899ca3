-- When everything was compared last: one row, which whoever compares holds.
CREATE TABLE reconciliation (
    id     TINYINT      NOT NULL PRIMARY KEY,
    night  DATE         NULL, -- the last that was begun
    ran_at DATETIME(3)  NULL,
    ran_by VARCHAR(120) NULL,
    CONSTRAINT reconciliation_is_one CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO reconciliation (id) VALUES (1);

-- What did not agree. One that is found again is the same row; one that is found no longer has gone.
CREATE TABLE money_difference (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day          DATE         NOT NULL,
    subject      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount       BIGINT       NOT NULL,
    account      VARCHAR(40)  NULL,
    order_number VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    event_id     BIGINT       NULL,
    statement_id BIGINT       NULL,
    detail       VARCHAR(400) NOT NULL,
    found_at     DATETIME(3)  NOT NULL,
    seen_at      DATETIME(3)  NOT NULL,
    gone_at      DATETIME(3)  NULL,
    looked_at    DATETIME(3)  NULL,
    looked_by    VARCHAR(120) NULL,
    note         VARCHAR(300) NULL,
    CONSTRAINT money_difference_once UNIQUE (kind, day, subject),
    KEY money_difference_open (gone_at, looked_at, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
