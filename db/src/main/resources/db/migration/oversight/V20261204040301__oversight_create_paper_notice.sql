-- What a seller was told of a site's paper that ends, as certificate_notice has it for certificates of products.
CREATE TABLE site_paper_notice (
    paper_id BIGINT      NOT NULL,
    last_day DATE        NOT NULL,
    stage    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    told_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (paper_id, last_day, stage),
    CONSTRAINT notice_of_paper FOREIGN KEY (paper_id) REFERENCES site_paper (id)
);
