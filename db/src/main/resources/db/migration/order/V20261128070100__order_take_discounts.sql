-- A release that knows no discounts goes on: it writes none, and its sums fit.
ALTER TABLE market_order
    ADD COLUMN goods_discount BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN delivery_discount BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN voucher_code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE market_order DROP CONSTRAINT order_total_adds_up;
ALTER TABLE market_order ADD CONSTRAINT order_total_adds_up
    CHECK (total = goods_total + delivery_fee - goods_discount - delivery_discount);
ALTER TABLE market_order ADD CONSTRAINT order_discount_within_price
    CHECK (goods_discount BETWEEN 0 AND goods_total AND delivery_discount BETWEEN 0 AND delivery_fee);
ALTER TABLE order_line ADD COLUMN discount BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_line ADD CONSTRAINT order_line_discount_within_price CHECK (discount BETWEEN 0 AND amount);
-- What a visitor wants taken off. It promises nothing; what it is worth is worked out each time.
CREATE TABLE cart_voucher (
    cart_id  BIGINT      NOT NULL,
    code     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added_at DATETIME(3) NOT NULL,
    PRIMARY KEY (cart_id, code),
    CONSTRAINT voucher_in_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE
);
