-- Sellers with a company prefix of GS1, as staff read it off the certificate. Without one, nothing of theirs gets a GS1 key.
CREATE TABLE gs1_member (
    seller_id  BIGINT       NOT NULL PRIMARY KEY,
    prefix     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gln        CHAR(13)     CHARACTER SET ascii COLLATE ascii_bin NULL, -- of the party, AI 417
    checked_on DATE         NOT NULL,
    checked_by VARCHAR(120) NOT NULL,
    CONSTRAINT gs1_member_is_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT gs1_prefix_is_of_one UNIQUE (prefix),
    CONSTRAINT gs1_gln_is_of_one UNIQUE (gln)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
