-- A bank's statement as somebody handed it in: looked at first, then counted, once. The same file is one statement.
CREATE TABLE bank_statement (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- SHA-256 of the account and the file
    from_day    DATE         NOT NULL,
    to_day      DATE         NOT NULL,
    skipped     INT          NOT NULL, -- rows that are no movements
    created_by  VARCHAR(120) NOT NULL,
    created_at  DATETIME(3)  NOT NULL,
    counted_by  VARCHAR(120) NULL,
    counted_at  DATETIME(3)  NULL,
    CONSTRAINT bank_statement_once UNIQUE (account, fingerprint),
    CONSTRAINT bank_statement_days_in_order CHECK (from_day <= to_day),
    KEY bank_statement_by_day (to_day, account)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Its movements. A counted one is a message of the provider STATEMENT, stored and concluded from as any other.
CREATE TABLE bank_statement_line (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    statement_id BIGINT       NOT NULL,
    row_no       INT          NOT NULL,
    day          DATE         NULL,     -- none: it cannot be read
    occurred_at  DATETIME(3)  NULL,     -- none: the bank names the day alone
    amount       BIGINT       NOT NULL, -- below zero for money that left
    words        VARCHAR(500) NOT NULL,
    bank_ref     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    fault        VARCHAR(300) NULL,     -- why it cannot be read
    event_key    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- the same for the same movement in any statement
    event_id     BIGINT       NULL,
    repeated     BOOLEAN      NOT NULL DEFAULT FALSE, -- an earlier line told of it
    CONSTRAINT bank_statement_line_of_statement FOREIGN KEY (statement_id) REFERENCES bank_statement (id),
    CONSTRAINT bank_statement_line_once UNIQUE (statement_id, row_no),
    KEY bank_statement_line_by_event (event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
