-- Photos that a seller took of a product. The first that may be seen stands for the product, named by its hash, wherever a
-- drawing did until then; the drawing is kept for the day on which the last photo goes.
ALTER TABLE product MODIFY picture VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE product ADD COLUMN drawing VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL;

CREATE TABLE product_photo (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT       NOT NULL,
    hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position   INT          NOT NULL,
    state      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason     VARCHAR(500) NULL,         -- why staff did not take it
    added_at   DATETIME(3)  NOT NULL,
    CONSTRAINT product_photo_once UNIQUE (product_id, hash),
    CONSTRAINT photo_of_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
    CONSTRAINT product_photo_state_is_known CHECK (state IN ('SHOWN', 'WAITING', 'REFUSED', 'REMOVED')),
    KEY product_photo_by_hash (hash),
    KEY product_photo_by_state (state, added_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
