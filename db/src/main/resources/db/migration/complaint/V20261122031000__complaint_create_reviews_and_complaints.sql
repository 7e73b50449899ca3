CREATE TABLE review (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_line_id BIGINT        NOT NULL,
    product_id    BIGINT        NOT NULL,
    author        VARCHAR(80)   NOT NULL,
    stars         TINYINT       NOT NULL,
    body          VARCHAR(1000) NOT NULL,
    written_at    DATETIME(3)   NOT NULL,
    answer        VARCHAR(1000) NULL,
    answered_at   DATETIME(3)   NULL,
    CONSTRAINT review_of_a_bought_line UNIQUE (order_line_id),
    CONSTRAINT review_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT review_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT review_stars_in_range CHECK (stars BETWEEN 1 AND 5),
    KEY review_by_product (product_id, written_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE complaint (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id        BIGINT        NOT NULL,
    lot_id          BIGINT        NULL,
    body            VARCHAR(1000) NOT NULL,
    status          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at       DATETIME(3)   NOT NULL,
    acknowledged_at DATETIME(3)   NULL,
    closed_at       DATETIME(3)   NULL,
    outcome         VARCHAR(500)  NULL,
    CONSTRAINT complaint_about_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT complaint_about_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT complaint_status_is_known CHECK (status IN ('OPEN', 'ACKNOWLEDGED', 'RESOLVED', 'REJECTED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
