-- What a product's texts said when staff last approved them, kept while newer ones are on sale unread.
CREATE TABLE text_change (
    product_id   BIGINT       NOT NULL PRIMARY KEY,
    name         VARCHAR(160) NOT NULL,
    summary      VARCHAR(300) NOT NULL,
    description  TEXT         NOT NULL,
    ingredients  VARCHAR(500) NULL,
    usage_text   VARCHAR(500) NULL,
    storage_text VARCHAR(300) NULL,
    origin       VARCHAR(160) NOT NULL,
    standards    VARCHAR(300) NULL,
    changed_at   DATETIME(3)  NOT NULL,
    changed_by   VARCHAR(120) NOT NULL,
    CONSTRAINT text_change_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    KEY text_change_by_age (changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
