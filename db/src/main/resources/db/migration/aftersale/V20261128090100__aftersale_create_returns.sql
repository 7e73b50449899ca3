-- Some times that the law gives are counted in days of the calendar, not of offices.
ALTER TABLE deadline_rule ADD COLUMN calendar_days BOOLEAN NOT NULL DEFAULT FALSE;

INSERT INTO deadline_rule (code, days, since, source, calendar_days) VALUES
    ('RETURN_MISDESCRIBED', 30, '2024-07-01', 'Luật 19/2023/QH15, Điều 38 khoản 3 điểm b', TRUE),
    ('RETURN_REFUND', 30, '2024-07-01', 'Luật 19/2023/QH15, Điều 38 khoản 4', TRUE),
    ('RETURN_ANSWER', 3, '2024-07-01', 'Điều kiện của chợ (dữ liệu minh họa)', FALSE);

CREATE TABLE order_return (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it is one request
    order_id   BIGINT        NOT NULL,
    state      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words      VARCHAR(1000) NOT NULL,
    whole      BOOLEAN       NOT NULL,       -- everything that was in the order
    amount     BIGINT        NOT NULL,
    asked_at   DATETIME(3)   NOT NULL,
    carrier    VARCHAR(80)   NULL,
    tracking   VARCHAR(60)   NULL,
    complaint  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,        -- secret of the receipt of the complaint that came of it
    CONSTRAINT return_is_asked_once UNIQUE (client_id),
    CONSTRAINT return_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT return_amount_positive CHECK (amount > 0),
    KEY return_by_state (state, asked_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE return_line (
    return_id     BIGINT NOT NULL,
    order_line_id BIGINT NOT NULL,
    quantity      BIGINT NOT NULL,
    PRIMARY KEY (return_id, order_line_id),
    CONSTRAINT line_of_return FOREIGN KEY (return_id) REFERENCES order_return (id),
    CONSTRAINT return_of_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT return_line_positive CHECK (quantity > 0)
);

CREATE TABLE return_photo (
    return_id BIGINT   NOT NULL,
    hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (return_id, hash),
    CONSTRAINT photo_of_return FOREIGN KEY (return_id) REFERENCES order_return (id),
    CONSTRAINT return_photo_is_kept FOREIGN KEY (hash) REFERENCES picture (hash),
    KEY return_photo_by_hash (hash)
);

CREATE TABLE return_event (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    return_id BIGINT       NOT NULL,
    at        DATETIME(3)  NOT NULL,
    state     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor     VARCHAR(120) NOT NULL,
    note      VARCHAR(300) NULL,
    CONSTRAINT event_of_return FOREIGN KEY (return_id) REFERENCES order_return (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
