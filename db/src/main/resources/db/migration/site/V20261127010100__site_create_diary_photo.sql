-- Pictures of a line in the diary, written in its transaction: they are sealed with it.
CREATE TABLE diary_photo (
    entry_id BIGINT   NOT NULL,
    position SMALLINT NOT NULL,
    hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (entry_id, position),
    KEY diary_photo_by_hash (hash),
    CONSTRAINT photo_of_entry FOREIGN KEY (entry_id) REFERENCES diary_entry (id),
    CONSTRAINT photo_is_kept FOREIGN KEY (hash) REFERENCES picture (hash)
);
CREATE TRIGGER diary_photo_stays AFTER UPDATE ON diary_photo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Pictures of a diary are only ever added';
CREATE TRIGGER diary_photo_remains BEFORE DELETE ON diary_photo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Pictures of a diary are only ever added';
