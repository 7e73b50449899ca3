-- Pictures that go along with a message; they go when it does.
CREATE TABLE talk_photo (
    message_id BIGINT   NOT NULL,
    position   TINYINT  NOT NULL,
    hash       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (message_id, position),
    CONSTRAINT photo_of_talk FOREIGN KEY (message_id) REFERENCES talk_message (id),
    CONSTRAINT talk_photo_is_kept FOREIGN KEY (hash) REFERENCES picture (hash),
    KEY talk_photo_by_hash (hash)
);
