-- What a farm diary says beyond the common columns; which kind of work says what is in DiaryField.
ALTER TABLE diary_entry
    ADD COLUMN plot             VARCHAR(120) NULL,  -- thửa, lô
    ADD COLUMN weather          VARCHAR(80)  NULL,
    ADD COLUMN supplier         VARCHAR(160) NULL,  -- where seed, fertiliser, feed or drugs came from
    ADD COLUMN method           VARCHAR(200) NULL,
    ADD COLUMN treatment        VARCHAR(200) NULL,  -- of seed or soil, before the work
    ADD COLUMN density          VARCHAR(80)  NULL,
    ADD COLUMN water_source     VARCHAR(160) NULL,
    ADD COLUMN fertiliser_kind  VARCHAR(80)  NULL,
    ADD COLUMN npk              VARCHAR(40)  NULL,
    ADD COLUMN dose             VARCHAR(120) NULL,  -- per hectare, litre or animal
    ADD COLUMN water_amount     VARCHAR(80)  NULL,
    ADD COLUMN treated_area     VARCHAR(80)  NULL,
    ADD COLUMN equipment        VARCHAR(120) NULL,
    ADD COLUMN work_reason      VARCHAR(200) NULL,
    ADD COLUMN head_count       VARCHAR(80)  NULL,
    ADD COLUMN grade            VARCHAR(120) NULL,
    ADD COLUMN destination      VARCHAR(160) NULL,
    ADD COLUMN laboratory       VARCHAR(160) NULL,
    ADD COLUMN report_no        VARCHAR(80)  NULL,
    ADD COLUMN result           VARCHAR(300) NULL,
    ADD COLUMN source           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN listed           BOOLEAN      NULL,  -- whether the product list knew it when the line came; null when not asked
    ADD COLUMN override_reason  VARCHAR(300) NULL,  -- harvested although the interval was not kept
    ADD COLUMN withdraws        BOOLEAN      NULL, -- the corrected line tells of nothing that happened
    ADD COLUMN body_hash        BINARY(32)   NULL,  -- of what was sent, to tell a repeat from another entry under one id
    ADD CONSTRAINT diary_source_is_known CHECK (source IN ('ONLINE', 'OFFLINE', 'PAPER')),
    ADD CONSTRAINT line_is_corrected_once UNIQUE (corrects_id);

CREATE TRIGGER diary_entry_stays AFTER UPDATE ON diary_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';
CREATE TRIGGER diary_entry_remains BEFORE DELETE ON diary_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';
