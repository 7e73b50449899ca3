-- Who sent a picture and may name it in what they write next. A claim lasts some days; a picture that nobody names and
-- nobody claims is forgotten. Pictures that were there before are claimed by nobody, so that the first round looks at each.
CREATE TABLE picture_claim (
    hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sender   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- seller:<id>, or form:<hash of its key>
    taken_at DATETIME(3) NOT NULL,
    PRIMARY KEY (hash, sender),
    KEY picture_claim_by_age (taken_at),
    CONSTRAINT claimed_picture_is_kept FOREIGN KEY (hash) REFERENCES picture (hash)
);
INSERT INTO picture_claim (hash, sender, taken_at) SELECT hash, 'before', taken_at FROM picture;
