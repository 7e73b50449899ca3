-- A buyer asks to call off what is paid and not yet packed. Unless the seller packs it or says no, it is granted by itself.
CREATE TABLE order_cancel_ask (
    order_id    BIGINT       NOT NULL PRIMARY KEY,
    reason      VARCHAR(300) NOT NULL,
    asked_at    DATETIME(3)  NOT NULL,
    grant_at    DATETIME(3)  NOT NULL,
    answered_at DATETIME(3)  NULL,
    refusal     VARCHAR(300) NULL, -- why not; null when it was granted
    CONSTRAINT cancel_ask_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    KEY cancel_ask_waiting (answered_at, grant_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
ALTER TABLE market_order ADD KEY order_by_shipping (status, shipped_at);

