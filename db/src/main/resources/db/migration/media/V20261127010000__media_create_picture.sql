-- Pictures as we keep them: turned upright, without where and with what they were taken. Named by their own hash, so that
-- the same picture is kept once and no other can stand under its name. All nodes share them.
CREATE TABLE picture (
    hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY, -- SHA-256 of the bytes in large
    width    INT         NOT NULL,
    height   INT         NOT NULL,
    large    MEDIUMBLOB  NOT NULL,
    small    MEDIUMBLOB  NOT NULL,
    taken_at DATETIME(3) NOT NULL
);
