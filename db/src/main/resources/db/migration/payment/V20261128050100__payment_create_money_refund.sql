-- Above how much a second person has to agree to a refund, from which day on. A rule of the market, not of the law.
CREATE TABLE refund_limit (
    from_day DATE         NOT NULL PRIMARY KEY,
    amount   BIGINT       NOT NULL,
    set_by   VARCHAR(120) NOT NULL,
    CONSTRAINT refund_limit_not_negative CHECK (amount >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO refund_limit (from_day, amount, set_by) VALUES ('2026-01-01', 2000000, 'Mặc định của chợ');

-- Money that is to go back to a buyer: asked for, agreed to by another person when it is much, sent, seen.
CREATE TABLE money_refund (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_number   VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_id      BIGINT       NOT NULL,
    ask_key        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- one form, one refund
    amount         BIGINT       NOT NULL,
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason         VARCHAR(300) NOT NULL,
    asked_by       VARCHAR(120) NOT NULL,
    asked_by_id    BIGINT       NOT NULL,
    asked_by_staff BOOLEAN      NOT NULL,
    asked_at       DATETIME(3)  NOT NULL,
    decided_by     VARCHAR(120) NULL,
    decided_by_id  BIGINT       NULL,
    decided_at     DATETIME(3)  NULL,
    decision       VARCHAR(300) NULL,
    reference      VARCHAR(100) NULL,  -- of the transfer, as the seller's bank or the provider gave it
    sent_by        VARCHAR(120) NULL,
    sent_at        DATETIME(3)  NULL,
    confirmed_by   VARCHAR(120) NULL,
    confirmed_at   DATETIME(3)  NULL,
    payee_bin      CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    payee_account  VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    payee_holder   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT money_refund_asked_once UNIQUE (order_number, ask_key),
    CONSTRAINT money_refund_of_order FOREIGN KEY (order_number) REFERENCES market_order (number),
    CONSTRAINT money_refund_positive CHECK (amount > 0),
    CONSTRAINT money_refund_kind_is_known CHECK (kind IN ('GOODS', 'SURPLUS')),
    CONSTRAINT money_refund_way_is_known CHECK (way IN ('GATEWAY', 'BANK')),
    CONSTRAINT money_refund_status_is_known CHECK (status IN ('ASKED', 'REFUSED', 'APPROVED', 'SENT', 'CONFIRMED', 'FAILED')),
    KEY money_refund_by_seller (seller_id, status, id),
    KEY money_refund_by_status (status, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A refund through a provider may be a part, belongs to a decision, and is asked about until it has ended.
ALTER TABLE payment_refund
    ADD COLUMN amount    BIGINT      NULL, -- none: the whole payment
    ADD COLUMN refund_id BIGINT      NULL,
    ADD COLUMN ask_at    DATETIME(3) NULL, -- none: nothing is left to ask
    ADD COLUMN asked     INT         NOT NULL DEFAULT 0,
    ADD KEY payment_refund_by_attempt (attempt_id),
    ADD KEY payment_refund_by_decision (refund_id),
    ADD KEY payment_refund_to_ask (ask_at);

-- What providers were told before there were decisions: each was one, by whoever asked.
INSERT INTO money_refund (order_number, seller_id, ask_key, amount, kind, way, status, reason, asked_by, asked_by_id,
        asked_by_staff, asked_at, decided_by, decided_at, reference, sent_by, sent_at)
    SELECT a.order_number, o.seller_id, r.request_id, a.amount, 'SURPLUS', 'GATEWAY',
           CASE r.status WHEN 'TAKEN' THEN 'SENT' ELSE 'APPROVED' END, r.reason, r.asked_by, 0, FALSE, r.asked_at,
           r.asked_by, r.asked_at, r.request_id,
           CASE r.status WHEN 'TAKEN' THEN a.provider END, CASE r.status WHEN 'TAKEN' THEN COALESCE(r.answered_at, r.asked_at) END
    FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id JOIN market_order o ON o.number = a.order_number
    WHERE r.status <> 'REFUSED';
UPDATE payment_refund r JOIN money_refund m ON m.reference = r.request_id
    SET r.refund_id = m.id, r.amount = m.amount,
        r.ask_at = CASE WHEN m.status = 'APPROVED' THEN UTC_TIMESTAMP(3) END, r.asked = 1;
UPDATE payment p JOIN (SELECT order_number, SUM(amount) AS dong FROM money_refund GROUP BY order_number) m
    ON m.order_number = p.order_number SET p.promised = m.dong;
