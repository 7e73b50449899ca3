-- A listing as staff last decided on it, so that who looks at it again sees what is different.
CREATE TABLE listing_seen (
    product_id   BIGINT       NOT NULL PRIMARY KEY,
    name         VARCHAR(160) NOT NULL,
    summary      VARCHAR(300) NOT NULL,
    description  TEXT         NOT NULL,
    ingredients  VARCHAR(500) NULL,
    usage_text   VARCHAR(500) NULL,
    storage_text VARCHAR(300) NULL,
    origin       VARCHAR(160) NOT NULL,
    standards    VARCHAR(300) NULL,
    prices       TEXT         NOT NULL, -- a line for each pack
    verdict      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at      DATETIME(3)  NOT NULL,
    seen_by      VARCHAR(120) NOT NULL,
    CONSTRAINT seen_of_product FOREIGN KEY (product_id) REFERENCES product (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
