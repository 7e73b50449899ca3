-- The size between, for a telephone's screen. A table of its own: rows of picture are never changed, and those that are
-- there already get theirs when it is first asked for.
CREATE TABLE picture_middle (
    hash CHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    file MEDIUMBLOB NOT NULL,
    CONSTRAINT middle_goes_with_its_picture FOREIGN KEY (hash) REFERENCES picture (hash) ON DELETE CASCADE
);
