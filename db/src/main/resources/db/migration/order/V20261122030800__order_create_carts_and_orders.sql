CREATE TABLE cart (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    token_hash BINARY(32)  NOT NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    CONSTRAINT cart_has_one_token UNIQUE (token_hash),
    KEY cart_by_age (updated_at)
);

CREATE TABLE cart_line (
    cart_id       BIGINT NOT NULL,
    trade_item_id BIGINT NOT NULL,
    quantity      BIGINT NOT NULL,
    added_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (cart_id, trade_item_id),
    CONSTRAINT line_in_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE,
    CONSTRAINT line_of_trade_item FOREIGN KEY (trade_item_id) REFERENCES trade_item (id),
    CONSTRAINT cart_line_positive CHECK (quantity > 0)
);

-- One press of "Đặt hàng". The key is stored before the work starts; a replay finds it and reads the same orders.
CREATE TABLE checkout (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_hash    BINARY(32)  NOT NULL,
    access_token    CHAR(26)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    placed_at       DATETIME(3) NOT NULL,
    CONSTRAINT checkout_runs_once UNIQUE (idempotency_key),
    CONSTRAINT checkout_has_one_access_token UNIQUE (access_token)
);

CREATE TABLE market_order (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number          VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checkout_id     BIGINT       NOT NULL,
    seller_id       BIGINT       NOT NULL,
    status          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payment_method  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    delivery_method VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    buyer_name      VARCHAR(120) NOT NULL,
    buyer_phone     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- E.164
    commune_code    CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    address_line    VARCHAR(200) NULL,
    note            VARCHAR(500) NULL,
    goods_total     BIGINT       NOT NULL,
    delivery_fee    BIGINT       NOT NULL,
    total           BIGINT       NOT NULL,
    placed_at       DATETIME(3)  NOT NULL,
    pay_by          DATETIME(3)  NULL,
    paid_at         DATETIME(3)  NULL,
    packed_at       DATETIME(3)  NULL,
    shipped_at      DATETIME(3)  NULL,
    delivered_at    DATETIME(3)  NULL,
    closed_at       DATETIME(3)  NULL,             -- cancelled, returned or refunded
    close_reason    VARCHAR(300) NULL,
    carrier         VARCHAR(80)  NULL,
    tracking_no     VARCHAR(60)  NULL,
    version         INT          NOT NULL DEFAULT 0,
    CONSTRAINT order_has_one_number UNIQUE (number),
    CONSTRAINT checkout_makes_one_order_a_seller UNIQUE (checkout_id, seller_id),
    CONSTRAINT order_of_checkout FOREIGN KEY (checkout_id) REFERENCES checkout (id),
    CONSTRAINT order_at_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT order_goes_to_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    CONSTRAINT order_total_adds_up CHECK (total = goods_total + delivery_fee),
    CONSTRAINT order_money_not_negative CHECK (goods_total >= 0 AND delivery_fee >= 0),
    CONSTRAINT order_status_is_known CHECK (status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED', 'REFUNDED')),
    CONSTRAINT order_payment_method_is_known CHECK (payment_method IN ('TRANSFER', 'COD')),
    CONSTRAINT order_delivery_method_is_known CHECK (delivery_method IN ('DELIVERY', 'PICKUP')),
    KEY order_by_seller (seller_id, status, placed_at),
    KEY order_by_pay_by (status, pay_by),
    KEY order_by_time (placed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE order_line (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id      BIGINT       NOT NULL,
    trade_item_id BIGINT       NOT NULL,
    product_name  VARCHAR(160) NOT NULL,
    item_name     VARCHAR(80)  NOT NULL,
    unit_name     VARCHAR(20)  NOT NULL,
    unit_scale    TINYINT      NOT NULL,
    quantity      BIGINT       NOT NULL,
    price         BIGINT       NOT NULL,
    amount        BIGINT       NOT NULL,
    CONSTRAINT line_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT line_sells_trade_item FOREIGN KEY (trade_item_id) REFERENCES trade_item (id),
    CONSTRAINT order_line_positive CHECK (quantity > 0 AND price > 0 AND amount > 0),
    CONSTRAINT order_line_once UNIQUE (order_id, trade_item_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which lots serve a line: reserved when the order is placed, final when it is packed.
CREATE TABLE order_line_lot (
    order_line_id BIGINT NOT NULL,
    lot_id        BIGINT NOT NULL,
    quantity      BIGINT NOT NULL,
    PRIMARY KEY (order_line_id, lot_id),
    KEY order_line_by_lot (lot_id, order_line_id),
    CONSTRAINT allocation_of_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT allocation_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT allocation_positive CHECK (quantity > 0)
);

CREATE TABLE order_event (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id BIGINT       NOT NULL,
    at       DATETIME(3)  NOT NULL,
    status   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor    VARCHAR(120) NOT NULL,
    note     VARCHAR(300) NULL,
    CONSTRAINT event_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    KEY event_by_order (order_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
