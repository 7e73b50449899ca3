-- Diary sheets that go to the field on paper and come back as a photo. A sheet is numbered when it is printed, so that each
-- line typed in from it says which row of which sheet it was.
CREATE TABLE diary_sheet (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    season_id      BIGINT      NOT NULL,
    serial         INT         NOT NULL,
    code           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    print_key      CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the press of the button
    print_position SMALLINT    NOT NULL,
    printed_at     DATETIME(3) NOT NULL,
    CONSTRAINT sheet_code_is_one UNIQUE (code),
    CONSTRAINT sheet_serial_is_one UNIQUE (season_id, serial),
    CONSTRAINT sheet_is_printed_once UNIQUE (print_key, print_position),
    CONSTRAINT sheet_of_season FOREIGN KEY (season_id) REFERENCES season (id)
);

-- Its photo, sealed at rest: handwriting and names are nobody's but the seller's people's and the staff's.
CREATE TABLE diary_sheet_photo (
    sheet_id BIGINT      NOT NULL,
    hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed   MEDIUMBLOB  NOT NULL,
    taken_at DATETIME(3) NOT NULL,
    PRIMARY KEY (sheet_id, hash),
    CONSTRAINT photo_of_sheet FOREIGN KEY (sheet_id) REFERENCES diary_sheet (id)
);

-- What a line rests on beside its photos, written in its transaction. The sheet is sealed openly; photo, place and voice only
-- as the salted commitment that the name of who typed the line in is part of, and go with that name when it is erased.
CREATE TABLE diary_evidence (
    entry_id    BIGINT      NOT NULL PRIMARY KEY,
    sheet       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sheet_row   SMALLINT    NULL,
    sheet_photo VARCHAR(64) NULL,  -- SHA-256, in hexadecimal
    place       VARCHAR(80) NULL,  -- rounded, as the phone said
    voice       VARCHAR(64) NULL,  -- SHA-256, in hexadecimal
    CONSTRAINT row_is_typed_once UNIQUE (sheet, sheet_row),
    CONSTRAINT evidence_of_entry FOREIGN KEY (entry_id) REFERENCES diary_entry (id)
);
DELIMITER //
CREATE TRIGGER diary_evidence_stays AFTER UPDATE ON diary_evidence FOR EACH ROW
BEGIN
    IF NOT (NEW.entry_id <=> OLD.entry_id AND NEW.sheet <=> OLD.sheet AND NEW.sheet_row <=> OLD.sheet_row
            AND (BINARY NEW.sheet_photo <=> BINARY OLD.sheet_photo
                OR NEW.sheet_photo COLLATE utf8mb4_bin = '(đã xóa theo yêu cầu)')
            AND (BINARY NEW.place <=> BINARY OLD.place OR NEW.place COLLATE utf8mb4_bin = '(đã xóa theo yêu cầu)')
            AND (BINARY NEW.voice <=> BINARY OLD.voice OR NEW.voice COLLATE utf8mb4_bin = '(đã xóa theo yêu cầu)')) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';
    END IF;
END //
DELIMITER ;
CREATE TRIGGER diary_evidence_remains BEFORE DELETE ON diary_evidence FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';

-- Spoken notes, sealed at rest, of no use to anybody but the seller's people.
CREATE TABLE diary_voice (
    hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_id BIGINT      NOT NULL,
    type      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes     INT         NOT NULL,
    sealed    MEDIUMBLOB  NOT NULL,
    taken_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (seller_id, hash),
    KEY diary_voice_by_age (taken_at),
    CONSTRAINT voice_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
);
