-- Flags speak of listings too, show the two photos that look alike, and the grave ones are dismissed by two people: the
-- first asks, another one agrees.
ALTER TABLE flag
    ADD COLUMN product_id  BIGINT       NULL,
    ADD COLUMN photo       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN other_photo CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN asked_at    DATETIME(3)  NULL,
    ADD COLUMN asked_by_id BIGINT       NULL,
    ADD COLUMN asked_by    VARCHAR(120) NULL,
    ADD COLUMN ask_reason  VARCHAR(500) NULL,
    ADD KEY flag_by_product (product_id);

-- Listings and sellers that were looked over, and when. A listing that changes loses its row, and is looked over again.
CREATE TABLE listing_look (
    product_id BIGINT      NOT NULL PRIMARY KEY,
    looked_at  DATETIME(3) NOT NULL,
    KEY listing_look_by_age (looked_at),
    CONSTRAINT look_at_listing FOREIGN KEY (product_id) REFERENCES product (id)
);
CREATE TABLE seller_look (
    seller_id BIGINT      NOT NULL PRIMARY KEY,
    looked_at DATETIME(3) NOT NULL,
    CONSTRAINT look_at_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
);
ALTER TABLE flag_look ADD KEY flag_look_by_age (looked_at);
-- A look at a diary compares its photos with those of other sellers now.
DELETE FROM flag_look;
