-- Where the price of a pack goes, as its seller tells it of their own will. A row says it for one price; what was told once
-- stays, so that an order placed then can still show it.
CREATE TABLE price_trail (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trade_item_id BIGINT       NOT NULL,
    price         BIGINT       NOT NULL,
    growing       BIGINT       NOT NULL,
    making        BIGINT       NOT NULL,
    packing       BIGINT       NOT NULL,
    transport     BIGINT       NOT NULL,
    seller        BIGINT       NOT NULL,
    since         DATETIME(3)  NOT NULL,
    until         DATETIME(3)  NULL,
    told_by       VARCHAR(120) NOT NULL,
    CONSTRAINT price_trail_of_trade_item FOREIGN KEY (trade_item_id) REFERENCES trade_item (id),
    CONSTRAINT price_trail_adds_up CHECK (price = growing + making + packing + transport + seller),
    CONSTRAINT price_trail_not_negative CHECK (growing >= 0 AND making >= 0 AND packing >= 0 AND transport >= 0 AND seller >= 0),
    KEY price_trail_by_trade_item (trade_item_id, since)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What stands now, with its pack: the same amounts in the same order. It shows while they add up to the price.
ALTER TABLE trade_item ADD COLUMN price_trail VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL;
