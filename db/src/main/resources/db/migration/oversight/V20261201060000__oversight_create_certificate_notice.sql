-- What a seller was told of a certificate that ends, so that each notice goes out once, and can be shown to have gone out.
CREATE TABLE certificate_notice (
    certificate_id BIGINT      NOT NULL,
    last_day       DATE        NOT NULL,
    stage          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    told_at        DATETIME(3) NOT NULL,
    PRIMARY KEY (certificate_id, last_day, stage),
    CONSTRAINT notice_of_certificate FOREIGN KEY (certificate_id) REFERENCES ocop_certificate (id)
);
