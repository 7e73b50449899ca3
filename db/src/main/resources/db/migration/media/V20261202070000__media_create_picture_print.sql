-- What a picture looks like, in 64 bits: the same photo made smaller, lighter or sent on differs in a few of them. Those
-- that were there before get theirs one after another.
CREATE TABLE picture_print (
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    bits BIGINT   NULL, -- none: too plain to be told from others
    CONSTRAINT print_goes_with_its_picture FOREIGN KEY (hash) REFERENCES picture (hash) ON DELETE CASCADE
);
