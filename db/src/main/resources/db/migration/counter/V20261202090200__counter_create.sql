-- Orders that a seller made at the stall with the buyer before them. The row comes before its order, by the key of the form,
-- so that nobody is told by message of what they hold in their hand.
CREATE TABLE counter_sale (
    idempotency_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    seller_id       BIGINT       NOT NULL,
    sold_by         VARCHAR(120) NOT NULL,
    has_phone       BOOLEAN      NOT NULL,  -- whether the buyer left one; else the order carries the seller's
    at              DATETIME(3)  NOT NULL,
    CONSTRAINT counter_sale_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    KEY counter_sale_by_seller (seller_id, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
