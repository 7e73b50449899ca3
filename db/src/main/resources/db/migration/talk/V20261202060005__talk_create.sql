-- What buyer and seller write to each other about one order. The buyer's words go when the order forgets whose it was.
CREATE TABLE talk_message (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id    BIGINT        NOT NULL,
    from_seller BOOLEAN       NOT NULL,
    author      VARCHAR(120)  NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    request_key VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a form sent twice says it once
    sent_at     DATETIME(3)   NOT NULL,
    reported_at DATETIME(3)   NULL,
    report      VARCHAR(300)  NULL,
    settled_at  DATETIME(3)   NULL,
    hidden      BOOLEAN       NOT NULL DEFAULT FALSE,
    CONSTRAINT talk_is_said_once UNIQUE (order_id, request_key),
    CONSTRAINT talk_about_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    KEY talk_by_report (reported_at, settled_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How far each side has read, and when it was last told by letter.
CREATE TABLE talk_state (
    order_id       BIGINT      NOT NULL PRIMARY KEY,
    buyer_read     BIGINT      NOT NULL DEFAULT 0,
    seller_read    BIGINT      NOT NULL DEFAULT 0,
    buyer_told_at  DATETIME(3) NULL,
    seller_told_at DATETIME(3) NULL,
    CONSTRAINT talk_state_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
);
