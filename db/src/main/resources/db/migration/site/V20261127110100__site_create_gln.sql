-- The GS1 key of a place, AI 414; a key once given names its place for good, so it is added and never changed.
CREATE TABLE site_gln (
    site_id  BIGINT      NOT NULL PRIMARY KEY,
    gln      CHAR(13)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added_at DATETIME(3) NOT NULL,
    CONSTRAINT gln_names_site FOREIGN KEY (site_id) REFERENCES production_site (id),
    CONSTRAINT gln_names_one_site UNIQUE (gln)
);
