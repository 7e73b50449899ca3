-- What an order asks for: the seller's own account, the amount, the words of the transfer. Frozen when placed.
CREATE TABLE payment (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_number   VARCHAR(19) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    method         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount         BIGINT      NOT NULL,
    received       BIGINT      NOT NULL DEFAULT 0,
    bank_bin       CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    bank_account   VARCHAR(19) CHARACTER SET ascii COLLATE ascii_bin NULL,
    bank_holder    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    status         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(3) NOT NULL,
    settled_at     DATETIME(3) NULL,
    version        INT         NOT NULL DEFAULT 0,
    CONSTRAINT payment_of_one_order UNIQUE (order_number),
    CONSTRAINT payment_for_order FOREIGN KEY (order_number) REFERENCES market_order (number),
    CONSTRAINT payment_amount_positive CHECK (amount > 0),
    CONSTRAINT payment_received_not_negative CHECK (received >= 0),
    CONSTRAINT payment_method_is_known CHECK (method IN ('TRANSFER', 'COD')),
    CONSTRAINT payment_status_is_known CHECK (status IN ('AWAITING', 'UNDERPAID', 'SETTLED', 'LAPSED', 'COD_PENDING', 'COD_COLLECTED'))
);

-- Every message of a provider, stored once with its exact text before any logic runs.
CREATE TABLE payment_event (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    provider     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at  DATETIME(3)  NOT NULL,
    raw          MEDIUMTEXT   NOT NULL,
    account      VARCHAR(40)  NULL,
    content      VARCHAR(500) NULL,
    amount       BIGINT       NULL,
    occurred_at  DATETIME(3)  NULL,
    order_number VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    outcome      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- none: stored, not applied yet
    note         VARCHAR(300) NULL,
    handled_at   DATETIME(3)  NULL,
    handled_by   VARCHAR(120) NULL,
    CONSTRAINT payment_event_arrives_once UNIQUE (provider, event_id),
    CONSTRAINT payment_outcome_is_known CHECK (outcome IS NULL OR outcome IN
        ('MATCHED', 'UNDERPAID', 'OVERPAID', 'DUPLICATE', 'LATE', 'UNMATCHED', 'WRONG_ACCOUNT', 'IGNORED')),
    KEY payment_event_queue (outcome, handled_at, id),
    KEY payment_event_by_order (order_number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
