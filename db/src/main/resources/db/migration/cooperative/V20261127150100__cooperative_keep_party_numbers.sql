-- Which number a seller had as a party (AI 417), and from when on; events that named it keep it. Rows are only ever added.
CREATE TABLE gs1_party_gln (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id BIGINT      NOT NULL,
    gln       CHAR(13)    CHARACTER SET ascii COLLATE ascii_bin NULL, -- none: it was taken away
    added_at  DATETIME(3) NOT NULL,
    CONSTRAINT party_gln_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
);

INSERT INTO gs1_party_gln (seller_id, gln, added_at)
SELECT seller_id, gln, UTC_TIMESTAMP(3) FROM gs1_member WHERE gln IS NOT NULL;
