-- Listings that were approved together, so that the whole can be taken back while nobody touched them.
CREATE TABLE bulk_approval (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    staff_id   BIGINT       NOT NULL,
    staff_name VARCHAR(120) NOT NULL,
    at         DATETIME(3)  NOT NULL,
    undone_at  DATETIME(3)  NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE bulk_approval_line (
    bulk_id    BIGINT       NOT NULL,
    product_id BIGINT       NOT NULL,
    name       VARCHAR(160) NOT NULL,
    version    INT          NULL, -- of the product once approved; none where it was not
    refusal    VARCHAR(500) NULL, -- why it was not
    PRIMARY KEY (bulk_id, product_id),
    CONSTRAINT line_of_bulk FOREIGN KEY (bulk_id) REFERENCES bulk_approval (id),
    CONSTRAINT bulk_line_of_product FOREIGN KEY (product_id) REFERENCES product (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
